package dev.goalsmith.store.journal;

import static dev.goalsmith.store.table.Tables.CELEBRATION;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.CelebrationRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The celebrations of one person.
public final class Celebrations {

    private final DSLContext sql;
    private final Id owner;

    public Celebrations(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Celebration find(Id goal) {
        CelebrationRecord row = sql.fetchOne(CELEBRATION, CELEBRATION.OWNER_ID.eq(owner), CELEBRATION.GOAL_ID.eq(goal));
        return row == null
                ? null
                : new Celebration(
                        row.getGoalId(), row.getCelebratedOn(), row.getProud(), row.getThanks(), row.getVersion());
    }

    public void add(Celebration celebration) {
        sql.insertInto(CELEBRATION)
                .set(CELEBRATION.OWNER_ID, owner)
                .set(CELEBRATION.GOAL_ID, celebration.goalId())
                .set(CELEBRATION.CELEBRATED_ON, celebration.on())
                .set(CELEBRATION.PROUD, celebration.proud())
                .set(CELEBRATION.THANKS, celebration.thanks())
                .set(CELEBRATION.VERSION, celebration.version())
                .execute();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Celebration celebration) {
        return sql.update(CELEBRATION)
                        .set(CELEBRATION.PROUD, celebration.proud())
                        .set(CELEBRATION.THANKS, celebration.thanks())
                        .set(CELEBRATION.VERSION, celebration.version() + 1)
                        .where(CELEBRATION.OWNER_ID.eq(owner))
                        .and(CELEBRATION.GOAL_ID.eq(celebration.goalId()))
                        .and(CELEBRATION.VERSION.eq(celebration.version()))
                        .execute()
                == 1;
    }
}
