package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.schedule.Promises;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.engine.track.MeasureProgress;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.engine.track.TargetCount;
import dev.goalsmith.engine.track.WeekOfHours;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import dev.goalsmith.store.track.WorkLogs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The progress of a goal: its time budget by task type, kept and promised hours, measures and targets.
///
/// Slots are promised for all goals together, so the weeks count the work on every goal.
public final class ShowProgress extends UseCase {

    private static final int WEEKS = 8;

    public ShowProgress(Workbench workbench) {
        super(workbench);
    }

    public @Nullable ProgressView by(Actor actor, Id goal) {
        return read(tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null ? null : view(tx, actor, found);
        });
    }

    private ProgressView view(Tx tx, Actor actor, Goal goal) {
        Board board = new Tasks(tx, actor.id()).board(goal.id());
        List<WorkLog> logs = new WorkLogs(tx, actor.id()).all();
        LocalDate today = today(tx, actor);
        return new ProgressView(
                goal,
                DoneShare.of(board),
                Budgeting.of(tx, actor, board.leaves(), Worked.byTask(logs)),
                weeks(tx, actor, today, logs),
                measures(tx, actor, goal),
                targets(tx, actor, goal, today),
                entries(board, logs));
    }

    private static List<WeekOfHours> weeks(Tx tx, Actor actor, LocalDate today, List<WorkLog> logs) {
        LocalDate first = Period.WEEK.startOf(today).minusWeeks(WEEKS - 1);
        LocalDate last = Period.WEEK.endOf(today);
        Promises promises = Promises.of(tx, actor);
        // Only those near the weeks: a calendar file brings thousands.
        List<BusyTime> busy = promises.busyTimes().stream()
                .filter(time -> time.to().toLocalDate().isAfter(first.minusDays(2)))
                .filter(time -> time.from().toLocalDate().isBefore(last.plusDays(4)))
                .toList();
        return WeekOfHours.between(first, last, promises.openings(first, last), busy, logs).stream()
                .dropWhile(week -> week.promised().isZero() && week.kept().isZero())
                .toList();
    }

    private static List<MeasureProgress> measures(Tx tx, Actor actor, Goal goal) {
        var measures = new Measures(tx, actor.id());
        Map<Id, List<Reading>> readings = measures.readings();
        return measures.all().stream()
                .filter(measure -> measure.goalId().equals(goal.id()))
                .map(measure -> new MeasureProgress(measure, readings.getOrDefault(measure.id(), List.of())))
                .toList();
    }

    private static List<TargetCount> targets(Tx tx, Actor actor, Goal goal, LocalDate today) {
        var targets = new Targets(tx, actor.id());
        Map<Id, List<Tally>> tallies = targets.tallies();
        return targets.all().stream()
                .filter(target -> target.goalId().equals(goal.id()))
                .map(target -> TargetCount.in(target, today, tallies.getOrDefault(target.id(), List.of())))
                .toList();
    }

    private static List<ProgressView.Entry> entries(Board board, List<WorkLog> logs) {
        var entries = new ArrayList<ProgressView.Entry>();
        for (WorkLog log : logs.reversed()) {
            Task task = board.find(log.taskId());
            if (task != null) {
                entries.add(new ProgressView.Entry(log, task));
            }
        }
        return entries;
    }
}
