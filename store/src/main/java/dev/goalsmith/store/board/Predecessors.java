package dev.goalsmith.store.board;

import static dev.goalsmith.store.table.Tables.TASK_PREDECESSOR;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.TaskPredecessorRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// What one person said must be complete before what.
public final class Predecessors {

    private final DSLContext sql;
    private final Id owner;

    public Predecessors(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Of every task of the goal that has any.
    public Map<Id, Set<Id>> ofGoal(Id goal) {
        return grouped(sql.fetch(
                TASK_PREDECESSOR,
                TASK_PREDECESSOR.OWNER_ID.eq(owner),
                TASK_PREDECESSOR.TASK_ID.in(TaskIds.ofGoal(owner, goal))));
    }

    /// Of every task that has any.
    public Map<Id, Set<Id>> all() {
        return grouped(sql.fetch(TASK_PREDECESSOR, TASK_PREDECESSOR.OWNER_ID.eq(owner)));
    }

    private static Map<Id, Set<Id>> grouped(List<TaskPredecessorRecord> rows) {
        var found = new HashMap<Id, Set<Id>>();
        for (TaskPredecessorRecord row : rows) {
            found.computeIfAbsent(row.getTaskId(), _ -> new HashSet<>()).add(row.getPredecessorId());
        }
        return found;
    }

    public void add(Id task, Id predecessor) {
        sql.insertInto(TASK_PREDECESSOR)
                .set(TASK_PREDECESSOR.OWNER_ID, owner)
                .set(TASK_PREDECESSOR.TASK_ID, task)
                .set(TASK_PREDECESSOR.PREDECESSOR_ID, predecessor)
                .onConflictDoNothing()
                .execute();
    }

    public void remove(Id task, Id predecessor) {
        sql.deleteFrom(TASK_PREDECESSOR)
                .where(TASK_PREDECESSOR.OWNER_ID.eq(owner))
                .and(TASK_PREDECESSOR.TASK_ID.eq(task))
                .and(TASK_PREDECESSOR.PREDECESSOR_ID.eq(predecessor))
                .execute();
    }
}
