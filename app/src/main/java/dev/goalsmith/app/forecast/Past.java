package dev.goalsmith.app.forecast;

import static java.util.stream.Collectors.groupingBy;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.forecast.FinishedTask;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person's finished tasks were thought to take and what they took, oldest first.
///
/// Only what was estimated and logged tells anything; work that is merely presumed says as much as the plan did.
public record Past(List<Finished> tasks) {

    private static final double MINUTES = 60;

    /// A complete task with the person's own estimate, before they took any correction, and what was logged on it.
    public record Finished(Task task, Duration estimate, Duration worked, LocalDate on) {

        FinishedTask forCalibration() {
            return new FinishedTask(type(task.note().typeId()), hours(estimate), hours(worked));
        }
    }

    public Past {
        tasks = List.copyOf(tasks);
    }

    static Past of(Tx tx, Actor actor) {
        return of(new Tasks(tx, actor.id()).boards().values(), new WorkLogs(tx, actor.id()).all());
    }

    static Past of(Collection<Board> boards, List<WorkLog> logs) {
        Map<Id, List<WorkLog>> byTask = logs.stream().collect(groupingBy(WorkLog::taskId));
        var found = new ArrayList<Finished>();
        for (Board board : boards) {
            for (Task leaf : board.leaves()) {
                Finished finished = finished(leaf, byTask.getOrDefault(leaf.id(), List.of()));
                if (finished != null) {
                    found.add(finished);
                }
            }
        }
        found.sort(Comparator.comparing(Finished::on)
                .thenComparing(one -> one.task().id()));
        return new Past(found);
    }

    private static @Nullable Finished finished(Task leaf, List<WorkLog> logs) {
        Duration estimate = leaf.effort().uncorrected();
        LocalDate on = leaf.progress().completedOn();
        if (estimate == null || on == null || logs.isEmpty() || logs.stream().anyMatch(Past::isPresumed)) {
            return null;
        }
        Duration worked = logs.stream().map(WorkLog::length).reduce(Duration.ZERO, Duration::plus);
        return new Finished(leaf, estimate, worked, on);
    }

    private static boolean isPresumed(WorkLog log) {
        return log.source() == WorkLog.Source.PLAN;
    }

    /// As [dev.goalsmith.engine.forecast.Calibration] takes them.
    List<FinishedTask> forCalibration() {
        return tasks.stream().map(Finished::forCalibration).toList();
    }

    /// How a type is named there: tasks without one are alike.
    static String type(@Nullable Id type) {
        return type == null ? "" : type.toString();
    }

    static double hours(Duration length) {
        return length.toMinutes() / MINUTES;
    }
}
