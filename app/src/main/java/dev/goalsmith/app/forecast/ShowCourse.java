package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.forecast.BurnUp;
import dev.goalsmith.engine.forecast.BurnUp.Ahead;
import dev.goalsmith.engine.forecast.BurnUp.Days;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Remaining;
import dev.goalsmith.engine.track.SlotHistory;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a goal goes: the hours so far and to come, and which slots are kept.
///
/// Slots are promised for all goals together, so the sessions are those of every goal.
public final class ShowCourse extends UseCase {

    public ShowCourse(Workbench workbench) {
        super(workbench);
    }

    public @Nullable CourseView by(Actor actor, Id goal) {
        return read(tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null ? null : view(tx, actor, found);
        });
    }

    private CourseView view(Tx tx, Actor actor, Goal goal) {
        WorkAhead work = WorkAhead.of(tx, actor, now());
        var foresight = new Foresight(work);
        return new CourseView(
                burnUp(work, foresight, goal),
                SlotHistory.of(work.past(), work.dayParts()),
                Lookback.of(tx, actor, work, goal));
    }

    private static BurnUp burnUp(WorkAhead work, Foresight foresight, Goal goal) {
        Board board = work.boardOf(goal);
        List<WorkLog> logs = work.worked().all().stream()
                .filter(log -> board.find(log.taskId()) != null)
                .toList();
        Deadline deadline = goal.deadline();
        var days = Days.of(start(work, goal, logs), work.today(), deadline == null ? null : deadline.on());
        return BurnUp.of(days, logs, left(board, logs), ahead(work, foresight, goal));
    }

    /// The first day of work; before any, the day on which the goal was set.
    private static LocalDate start(WorkAhead work, Goal goal, List<WorkLog> logs) {
        LocalDate set = LocalDate.ofInstant(goal.id().madeAt(), work.worked().zone());
        return logs.stream()
                .map(log -> log.when().on())
                .min(Comparator.naturalOrder())
                .orElse(set);
    }

    private static Duration left(Board board, List<WorkLog> logs) {
        Map<Id, Duration> worked = Worked.byTask(logs);
        return board.leaves().stream()
                .map(leaf -> Remaining.of(leaf, worked.getOrDefault(leaf.id(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static @Nullable Ahead ahead(WorkAhead work, Foresight foresight, Goal goal) {
        Prospect prospect = Prospects.of(work, foresight).get(goal.id());
        Distribution hours = foresight.hoursOf(goal);
        return prospect == null || hours == null ? null : new Ahead(hours, prospect.forecast(), prospect.promisedTo());
    }
}
