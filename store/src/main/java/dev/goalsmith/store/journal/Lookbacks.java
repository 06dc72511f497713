package dev.goalsmith.store.journal;

import static dev.goalsmith.store.table.Tables.LOOKBACK;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;

/// Of what months show, what one person answered or put away; a month is named by its first day.
public final class Lookbacks {

    private final DSLContext sql;
    private final Id owner;

    public Lookbacks(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// The subjects that are over.
    public Set<String> of(LocalDate month) {
        return sql.select(LOOKBACK.SUBJECT)
                .from(LOOKBACK)
                .where(LOOKBACK.OWNER_ID.eq(owner))
                .and(LOOKBACK.MONTH_ON.eq(month))
                .fetchSet(LOOKBACK.SUBJECT);
    }

    /// Adds one that is not over yet.
    public void add(LocalDate month, String subject) {
        sql.insertInto(LOOKBACK)
                .set(LOOKBACK.OWNER_ID, owner)
                .set(LOOKBACK.MONTH_ON, month)
                .set(LOOKBACK.SUBJECT, subject)
                .execute();
    }
}
