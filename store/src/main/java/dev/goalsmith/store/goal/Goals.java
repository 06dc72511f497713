package dev.goalsmith.store.goal;

import static dev.goalsmith.store.table.Tables.GOAL;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.GoalRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The goals of one person.
public final class Goals {

    private final DSLContext sql;
    private final Id owner;

    public Goals(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Goal find(Id id) {
        GoalRecord row = sql.fetchOne(GOAL, GOAL.OWNER_ID.eq(owner), GOAL.ID.eq(id));
        return row == null ? null : goal(row);
    }

    /// All of them, oldest first.
    public List<Goal> all() {
        return sql.selectFrom(GOAL)
                .where(GOAL.OWNER_ID.eq(owner))
                .orderBy(GOAL.ID)
                .fetch(Goals::goal);
    }

    public void add(Goal goal) {
        GoalRecord row = record(goal);
        row.setOwnerId(owner);
        row.setId(goal.id());
        row.setVersion(goal.version());
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Goal goal) {
        GoalRecord row = record(goal);
        row.setVersion(goal.version() + 1);
        return sql.update(GOAL)
                        .set(row)
                        .where(GOAL.OWNER_ID.eq(owner))
                        .and(GOAL.ID.eq(goal.id()))
                        .and(GOAL.VERSION.eq(goal.version()))
                        .execute()
                == 1;
    }

    private GoalRecord record(Goal goal) {
        GoalRecord row = sql.newRecord(GOAL);
        row.setName(goal.name());
        row.setArea(goal.aim().area());
        row.setTrack(goal.aim().track());
        row.setHorizon(goal.aim().horizon());
        row.setServesId(goal.aim().servesId());
        row.setState(goal.state());
        Deadline deadline = goal.deadline();
        row.setDeadlineOn(deadline == null ? null : deadline.on());
        row.setDeadlineConfirmed(deadline != null && deadline.confirmed());
        row.setReward(goal.reward());
        return row;
    }

    private static Goal goal(GoalRecord row) {
        LocalDate on = row.getDeadlineOn();
        return new Goal(
                row.getId(),
                row.getName(),
                new Aim(row.getArea(), row.getTrack(), row.getHorizon(), row.getServesId()),
                row.getState(),
                on == null ? null : new Deadline(on, row.getDeadlineConfirmed()),
                row.getReward(),
                row.getVersion());
    }
}
