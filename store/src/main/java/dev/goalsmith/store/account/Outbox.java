package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.OUTBOX;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Letter;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Mail that waits to be sent.
public final class Outbox {

    private final DSLContext sql;

    public Outbox(Tx tx) {
        this.sql = tx.sql();
    }

    public void add(Letter letter, Instant dueAt) {
        sql.insertInto(OUTBOX)
                .set(OUTBOX.ID, letter.id())
                .set(OUTBOX.RECIPIENT, letter.recipient())
                .set(OUTBOX.SUBJECT, letter.subject())
                .set(OUTBOX.BODY, letter.body())
                .set(OUTBOX.ATTEMPTS, letter.attempts())
                .set(OUTBOX.DUE_AT, dueAt)
                .execute();
    }

    /// The letter that has been due longest at `now`, taken: nobody else gets it before `againAt`. Null if none is due.
    public @Nullable Letter take(Instant now, Instant againAt) {
        Id id = sql.select(OUTBOX.ID)
                .from(OUTBOX)
                .where(OUTBOX.DUE_AT.le(now))
                .orderBy(OUTBOX.DUE_AT, OUTBOX.ID)
                .limit(1)
                .fetchOne(OUTBOX.ID);
        if (id == null) {
            return null;
        }
        return sql.update(OUTBOX)
                .set(OUTBOX.DUE_AT, againAt)
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
                .where(OUTBOX.ID.eq(id))
                .and(OUTBOX.DUE_AT.le(now))
                .returning()
                .fetchOne(row -> new Letter(
                        row.getId(), row.getRecipient(), row.getSubject(), row.getBody(), row.getAttempts()));
    }

    /// Nobody takes the letter before `again`.
    public void postpone(Id id, Instant again) {
        sql.update(OUTBOX).set(OUTBOX.DUE_AT, again).where(OUTBOX.ID.eq(id)).execute();
    }

    /// Nothing that waits for this address is sent.
    public void removeTo(String recipient) {
        sql.deleteFrom(OUTBOX).where(OUTBOX.RECIPIENT.eq(recipient)).execute();
    }

    public void remove(Id id) {
        sql.deleteFrom(OUTBOX).where(OUTBOX.ID.eq(id)).execute();
    }
}
