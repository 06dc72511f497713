package dev.goalsmith.store.track;

import static dev.goalsmith.store.table.Tables.WORK_LOG;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.WorkLog.Source;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskIds;
import dev.goalsmith.store.table.tables.records.WorkLogRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What one person really worked.
public final class WorkLogs {

    private final DSLContext sql;
    private final Id owner;

    public WorkLogs(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public void add(WorkLog log) {
        sql.insertInto(WORK_LOG)
                .set(WORK_LOG.OWNER_ID, owner)
                .set(WORK_LOG.ID, log.id())
                .set(WORK_LOG.TASK_ID, log.taskId())
                .set(WORK_LOG.WORKED_ON, log.when().on())
                .set(WORK_LOG.START_LOCAL, log.when().start())
                .set(WORK_LOG.ZONE, log.when().zone())
                .set(WORK_LOG.LENGTH_MINUTES, log.length())
                .set(WORK_LOG.SOURCE, kept(log.source()))
                .set(WORK_LOG.PRESUMED, log.source() == Source.PLAN)
                .execute();
    }

    /// What a person says themselves: it takes the place of what was presumed of the task on that day.
    public void say(WorkLog log) {
        sql.deleteFrom(WORK_LOG)
                .where(WORK_LOG.OWNER_ID.eq(owner), WORK_LOG.TASK_ID.eq(log.taskId()))
                .and(WORK_LOG.WORKED_ON.eq(log.when().on()))
                .and(WORK_LOG.PRESUMED)
                .execute();
        add(log);
    }

    /// Puts an entry in the place of what it was, and whether it was still that.
    public boolean replace(WorkLog before, WorkLog after) {
        return sql.update(WORK_LOG)
                        .set(WORK_LOG.TASK_ID, after.taskId())
                        .set(WORK_LOG.WORKED_ON, after.when().on())
                        .set(WORK_LOG.START_LOCAL, after.when().start())
                        .set(WORK_LOG.ZONE, after.when().zone())
                        .set(WORK_LOG.LENGTH_MINUTES, after.length())
                        .set(WORK_LOG.SOURCE, kept(after.source()))
                        .set(WORK_LOG.PRESUMED, after.source() == Source.PLAN)
                        .where(WORK_LOG.OWNER_ID.eq(owner), WORK_LOG.ID.eq(before.id()))
                        .and(WORK_LOG.TASK_ID.eq(before.taskId()))
                        .and(WORK_LOG.WORKED_ON.eq(before.when().on()))
                        .and(WORK_LOG.LENGTH_MINUTES.eq(before.length()))
                        .execute()
                == 1;
    }

    public @Nullable WorkLog find(Id id) {
        WorkLogRecord row = sql.fetchOne(WORK_LOG, WORK_LOG.OWNER_ID.eq(owner), WORK_LOG.ID.eq(id));
        return row == null ? null : log(row);
    }

    /// Everything, oldest first.
    public List<WorkLog> all() {
        return sql.selectFrom(WORK_LOG)
                .where(WORK_LOG.OWNER_ID.eq(owner))
                .orderBy(WORK_LOG.WORKED_ON, WORK_LOG.ID)
                .fetch(WorkLogs::log);
    }

    /// All work on the tasks of a goal, oldest first.
    public List<WorkLog> ofGoal(Id goal) {
        return sql.selectFrom(WORK_LOG)
                .where(WORK_LOG.OWNER_ID.eq(owner), WORK_LOG.TASK_ID.in(TaskIds.ofGoal(owner, goal)))
                .orderBy(WORK_LOG.WORKED_ON, WORK_LOG.ID)
                .fetch(WorkLogs::log);
    }

    private static WorkLog log(WorkLogRecord row) {
        return new WorkLog(
                row.getId(),
                row.getTaskId(),
                new WorkLog.When(row.getWorkedOn(), row.getStartLocal(), row.getZone()),
                row.getLengthMinutes(),
                row.getPresumed() ? Source.PLAN : row.getSource());
    }

    // The column knows the first three alone, and SQLite does not change what a column may hold.
    private static Source kept(Source source) {
        return source == Source.PLAN ? Source.HAND : source;
    }
}
