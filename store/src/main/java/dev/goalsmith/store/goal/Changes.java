package dev.goalsmith.store.goal;

import static dev.goalsmith.store.table.Tables.GOAL_CHANGE;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.store.Tx;
import java.util.List;
import org.jooq.DSLContext;

/// What one person changed of their goals, and why.
public final class Changes {

    private final DSLContext sql;
    private final Id owner;

    public Changes(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public void add(Id goal, Change change) {
        sql.insertInto(GOAL_CHANGE)
                .set(GOAL_CHANGE.OWNER_ID, owner)
                .set(GOAL_CHANGE.ID, change.id())
                .set(GOAL_CHANGE.GOAL_ID, goal)
                .set(GOAL_CHANGE.SUBJECT, change.subject())
                .set(GOAL_CHANGE.BEFORE, change.before())
                .set(GOAL_CHANGE.AFTER, change.after())
                .set(GOAL_CHANGE.REASON, change.reason())
                .set(GOAL_CHANGE.CHANGED_AT, change.at())
                .execute();
    }

    /// Newest first.
    public List<Change> of(Id goal) {
        return sql.selectFrom(GOAL_CHANGE)
                .where(GOAL_CHANGE.OWNER_ID.eq(owner))
                .and(GOAL_CHANGE.GOAL_ID.eq(goal))
                .orderBy(GOAL_CHANGE.ID.desc())
                .fetch(row -> new Change(
                        row.getId(),
                        row.getSubject(),
                        row.getBefore(),
                        row.getAfter(),
                        row.getReason(),
                        row.getChangedAt()));
    }
}
