package dev.goalsmith.store.plan;

import static dev.goalsmith.store.table.Tables.PLANNING;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// When one person's plan was last laid.
public final class Plannings {

    private final DSLContext sql;
    private final Id owner;

    public Plannings(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Null before the first plan.
    public @Nullable Instant findLast() {
        return sql.select(PLANNING.PLANNED_AT)
                .from(PLANNING)
                .where(PLANNING.OWNER_ID.eq(owner))
                .fetchOne(PLANNING.PLANNED_AT);
    }

    public void happened(Instant at) {
        sql.insertInto(PLANNING)
                .set(PLANNING.OWNER_ID, owner)
                .set(PLANNING.PLANNED_AT, at)
                .onConflict(PLANNING.OWNER_ID)
                .doUpdate()
                .set(PLANNING.PLANNED_AT, at)
                .execute();
    }
}
