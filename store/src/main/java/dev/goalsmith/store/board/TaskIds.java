package dev.goalsmith.store.board;

import static dev.goalsmith.store.table.Tables.TASK;

import dev.goalsmith.engine.Id;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Ids of tasks, for the rows that name one.
public final class TaskIds {

    private TaskIds() {}

    public static Select<Record1<Id>> ofGoal(Id owner, Id goal) {
        return DSL.select(TASK.ID).from(TASK).where(TASK.OWNER_ID.eq(owner), TASK.GOAL_ID.eq(goal));
    }
}
