package dev.goalsmith.store.trash;

import static dev.goalsmith.store.table.Tables.*;

import dev.goalsmith.engine.Id;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Rows that go together when a thing is deleted, in the order in which they must go.
public final class Doomed {

    private final List<Part> parts = new ArrayList<>();

    /// Rows of one table.
    record Part(Table<?> table, Condition rows) {}

    private Doomed() {}

    /// Notes with all that was planned and worked on them. `tasks` must hold what hangs under them, too.
    public static Doomed tasks(Collection<Id> tasks) {
        return new Doomed()
                .and(SESSION_MOVE, SESSION_MOVE.TASK_ID, tasks)
                .and(SESSION, SESSION.TASK_ID, tasks)
                .and(TIMER, TIMER.TASK_ID, tasks)
                .and(WORK_LOG, WORK_LOG.TASK_ID, tasks)
                .and(TASK_PREDECESSOR, TASK_PREDECESSOR.TASK_ID.in(tasks).or(TASK_PREDECESSOR.PREDECESSOR_ID.in(tasks)))
                .and(TASK, TASK.ID, tasks);
    }

    /// A goal with everything in it but its tasks, which go first, and the goals that serve it, which stay.
    public static Doomed goal(Id goal, Collection<Id> tasks) {
        Doomed doomed = tasks(tasks);
        doomed.and(
                READING,
                READING.MEASURE_ID.in(DSL.select(MEASURE.ID).from(MEASURE).where(MEASURE.GOAL_ID.eq(goal))));
        doomed.and(TALLY, TALLY.TARGET_ID.in(DSL.select(TARGET.ID).from(TARGET).where(TARGET.GOAL_ID.eq(goal))));
        List<Id> only = List.of(goal);
        return doomed.and(MEASURE, MEASURE.GOAL_ID, only)
                .and(TARGET, TARGET.GOAL_ID, only)
                .and(HURDLE, HURDLE.GOAL_ID, only)
                .and(LESSON, LESSON.GOAL_ID, only)
                .and(MILESTONE, MILESTONE.GOAL_ID, only)
                .and(CELEBRATION, CELEBRATION.GOAL_ID, only)
                .and(FORECAST, FORECAST.GOAL_ID, only)
                .and(SHEET_DRAFT, SHEET_DRAFT.GOAL_ID, only)
                .and(RESERVATION, RESERVATION.GOAL_ID, only)
                .and(VISION_LINK, VISION_LINK.GOAL_ID, only)
                .and(NEED, NEED.GOAL_ID, only)
                .and(ANSWER_VERSION, ANSWER_VERSION.GOAL_ID, only)
                .and(ANSWER, ANSWER.GOAL_ID, only)
                .and(STATEMENT, STATEMENT.GOAL_ID, only)
                .and(GOAL_CHANGE, GOAL_CHANGE.GOAL_ID, only)
                .and(GOAL, GOAL.ID, only);
    }

    public static Doomed measure(Id measure) {
        return new Doomed()
                .and(READING, READING.MEASURE_ID, List.of(measure))
                .and(MEASURE, MEASURE.ID, List.of(measure));
    }

    public static Doomed reading(Id reading) {
        return new Doomed().and(READING, READING.ID, List.of(reading));
    }

    public static Doomed target(Id target) {
        return new Doomed().and(TALLY, TALLY.TARGET_ID, List.of(target)).and(TARGET, TARGET.ID, List.of(target));
    }

    public static Doomed tally(Id tally) {
        return new Doomed().and(TALLY, TALLY.ID, List.of(tally));
    }

    public static Doomed workLog(Id log) {
        return new Doomed().and(WORK_LOG, WORK_LOG.ID, List.of(log));
    }

    public static Doomed hurdle(Id hurdle) {
        return new Doomed().and(HURDLE, HURDLE.ID, List.of(hurdle));
    }

    public static Doomed lesson(Id lesson) {
        return new Doomed().and(LESSON, LESSON.ID, List.of(lesson));
    }

    public static Doomed milestones(Collection<Id> milestones) {
        return new Doomed().and(MILESTONE, MILESTONE.ID, milestones);
    }

    public static Doomed link(Id link) {
        return new Doomed().and(VISION_LINK, VISION_LINK.ID, List.of(link));
    }

    public static Doomed need(Id need) {
        return new Doomed().and(NEED, NEED.ID, List.of(need));
    }

    /// All that is told of what moved.
    public static Doomed moves() {
        return new Doomed().and(SESSION_MOVE, DSL.trueCondition());
    }

    /// The same of one goal.
    public static Doomed moves(Id goal) {
        return new Doomed()
                .and(
                        SESSION_MOVE,
                        SESSION_MOVE.TASK_ID.in(DSL.select(TASK.ID).from(TASK).where(TASK.GOAL_ID.eq(goal))));
    }

    public static Doomed daysOff(Id daysOff) {
        return new Doomed().and(DAY_OFF, DAY_OFF.ID, List.of(daysOff));
    }

    public static Doomed busyTime(Id busyTime) {
        return new Doomed().and(BUSY_TIME, BUSY_TIME.ID, List.of(busyTime));
    }

    /// The busy times that came from a file and end after `from` on their wall; those that were before stay, since what
    /// they took of a promise was not broken.
    public static Doomed importedBusyTimes(LocalDateTime from) {
        return new Doomed().and(BUSY_TIME, BUSY_TIME.IMPORT_ID.isNotNull().and(BUSY_TIME.TO_LOCAL.gt(from)));
    }

    /// The same of one import.
    public static Doomed busyTimesOf(Id busyImport, LocalDateTime from) {
        return new Doomed().and(BUSY_TIME, BUSY_TIME.IMPORT_ID.eq(busyImport).and(BUSY_TIME.TO_LOCAL.gt(from)));
    }

    private Doomed and(Table<?> table, TableField<?, Id> column, Collection<Id> ids) {
        return and(table, column.in(ids));
    }

    private Doomed and(Table<?> table, Condition rows) {
        parts.add(new Part(table, rows));
        return this;
    }

    List<Part> parts() {
        return parts;
    }
}
