package dev.goalsmith.store.board;

import static dev.goalsmith.store.table.Tables.TASK_TYPE;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.store.Tx;
import java.util.List;
import org.jooq.DSLContext;

/// The task types of one person.
public final class TaskTypes {

    private final DSLContext sql;
    private final Id owner;

    public TaskTypes(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Oldest first.
    public List<TaskType> all() {
        return sql.selectFrom(TASK_TYPE)
                .where(TASK_TYPE.OWNER_ID.eq(owner))
                .orderBy(TASK_TYPE.ID)
                .fetch(row -> new TaskType(row.getId(), row.getName(), row.getPaper()));
    }

    public void add(TaskType type) {
        sql.insertInto(TASK_TYPE)
                .set(TASK_TYPE.OWNER_ID, owner)
                .set(TASK_TYPE.ID, type.id())
                .set(TASK_TYPE.NAME, type.name())
                .set(TASK_TYPE.PAPER, type.paper())
                .execute();
    }
}
