package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.EMAIL_CHANGE;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Links that give a person another address, kept as the hash of their secret, for one use.
public final class EmailChanges {

    private final DSLContext sql;

    /// Who wants which address.
    public record Wanted(Id owner, EmailAddress email) {}

    public EmailChanges(Tx tx) {
        this.sql = tx.sql();
    }

    public void add(Id owner, EmailAddress email, String tokenHash, Instant expiresAt) {
        sql.insertInto(EMAIL_CHANGE)
                .set(EMAIL_CHANGE.TOKEN_HASH, tokenHash)
                .set(EMAIL_CHANGE.OWNER_ID, owner)
                .set(EMAIL_CHANGE.EMAIL, email.text())
                .set(EMAIL_CHANGE.EXPIRES_AT, expiresAt)
                .execute();
    }

    /// What the secret stands for at `now`; null if it is unknown, used or too old.
    public @Nullable Wanted find(String tokenHash, Instant now) {
        return sql.selectFrom(EMAIL_CHANGE)
                .where(EMAIL_CHANGE.TOKEN_HASH.eq(tokenHash))
                .and(EMAIL_CHANGE.EXPIRES_AT.gt(now))
                .fetchOne(row -> new Wanted(row.getOwnerId(), new EmailAddress(row.getEmail())));
    }

    /// Makes every link of this person useless.
    public void removeAll(Id owner) {
        sql.deleteFrom(EMAIL_CHANGE).where(EMAIL_CHANGE.OWNER_ID.eq(owner)).execute();
    }
}
