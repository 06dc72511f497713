package dev.goalsmith.store.board;

import static dev.goalsmith.store.table.Tables.TASK;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.TaskRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The tasks of one person.
public final class Tasks {

    private final DSLContext sql;
    private final Id owner;
    private final Predecessors predecessors;

    public Tasks(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
        this.predecessors = new Predecessors(tx, owner);
    }

    public @Nullable Task find(Id id) {
        TaskRecord row = sql.fetchOne(TASK, TASK.OWNER_ID.eq(owner), TASK.ID.eq(id));
        return row == null ? null : TaskRow.task(row);
    }

    /// The task of this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Task get(Id id) {
        Task task = find(id);
        if (task == null) {
            throw new IllegalArgumentException("no task %s".formatted(id));
        }
        return task;
    }

    public Board board(Id goal) {
        List<Task> tasks = sql.selectFrom(TASK)
                .where(TASK.OWNER_ID.eq(owner))
                .and(TASK.GOAL_ID.eq(goal))
                .fetch(TaskRow::task);
        return new Board(tasks, predecessors.ofGoal(goal));
    }

    /// The boards of all goals that have a task, by goal.
    public Map<Id, Board> boards() {
        var byGoal = new HashMap<Id, List<Task>>();
        sql.selectFrom(TASK)
                .where(TASK.OWNER_ID.eq(owner))
                .fetch(TaskRow::task)
                .forEach(task -> byGoal.computeIfAbsent(task.place().goalId(), _ -> new ArrayList<>())
                        .add(task));
        var before = predecessors.all();
        var boards = new HashMap<Id, Board>();
        byGoal.forEach((goal, tasks) -> boards.put(goal, new Board(tasks, before)));
        return boards;
    }

    public void add(Task task) {
        addAll(List.of(task));
    }

    public void addAll(List<Task> tasks) {
        sql.batchInsert(tasks.stream().map(task -> record(task, task.version())).toList())
                .execute();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Task task) {
        return sql.update(TASK)
                        .set(record(task, task.version() + 1))
                        .where(TASK.OWNER_ID.eq(owner))
                        .and(TASK.ID.eq(task.id()))
                        .and(TASK.VERSION.eq(task.version()))
                        .execute()
                == 1;
    }

    /// Saves where a task hangs and whether it is thought through; that is no new version of it.
    public void arrange(Task task) {
        sql.update(TASK)
                .set(TASK.PARENT_ID, task.place().parentId())
                .set(TASK.POSITION, task.place().position())
                .set(TASK.THOUGHT_THROUGH, task.note().thoughtThrough())
                .where(TASK.OWNER_ID.eq(owner))
                .and(TASK.ID.eq(task.id()))
                .execute();
    }

    /// Gives the tasks their ranks 0, 1, 2, … in the order of the list; that is no new version of them.
    public void rank(List<Id> siblings) {
        var updates = new ArrayList<org.jooq.Query>();
        for (int position = 0; position < siblings.size(); position++) {
            updates.add(sql.update(TASK)
                    .set(TASK.POSITION, position)
                    .where(TASK.OWNER_ID.eq(owner))
                    .and(TASK.ID.eq(siblings.get(position)))
                    .and(TASK.POSITION.ne(position)));
        }
        sql.batch(updates).execute();
    }

    private TaskRecord record(Task task, int version) {
        TaskRecord row = sql.newRecord(TASK);
        row.setOwnerId(owner);
        TaskRow.fill(row, task);
        row.setVersion(version);
        return row;
    }
}
