package dev.goalsmith.app.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.forecast.Lookback;
import dev.goalsmith.app.forecast.Prospect;
import dev.goalsmith.app.forecast.Prospects;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.app.plan.RecentMoves;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.engine.track.TargetCount;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.track.Targets;
import dev.goalsmith.store.track.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The first page of a person: one task at a time, and where everything stands.
public final class ShowToday extends UseCase {

    public ShowToday(Workbench workbench) {
        super(workbench);
    }

    public TodayView by(Actor actor) {
        return read(tx -> view(Desk.of(tx, actor, now()), tx, actor));
    }

    private static TodayView view(Desk desk, Tx tx, Actor actor) {
        WorkAhead work = WorkAhead.of(tx, actor, desk.now());
        return new TodayView(
                person(desk, tx, actor),
                new Steps(desk, tx, actor).next(),
                running(desk, tx, actor),
                moves(desk, tx, actor),
                targets(desk, tx, actor),
                treats(desk, tx, actor),
                lines(desk, Prospects.of(work)),
                lookback(desk, tx, actor, work));
    }

    private static TodayView.Person person(Desk desk, Tx tx, Actor actor) {
        LocalDate until = DaysOff.lastFrom(desk.today(), new DaysOffRows(tx, actor.id()).all());
        return new TodayView.Person(desk.account().name(), desk.wallTime(), until);
    }

    private static TodayView.@Nullable Running running(Desk desk, Tx tx, Actor actor) {
        Timer timer = new Timers(tx, actor.id()).find();
        Task task = timer == null ? null : desk.findTask(timer.taskId());
        Goal goal = task == null ? null : desk.findGoal(task.place().goalId());
        if (timer == null || task == null || goal == null) {
            return null;
        }
        Duration elapsed = Duration.between(timer.startedAt(), desk.now());
        Duration shown = elapsed.isNegative() ? Duration.ZERO : elapsed;
        return new TodayView.Running(timer, task, goal, desk.paperOf(task), shown, desk.workedOn(task));
    }

    /// Since the beginning of yesterday.
    private static List<Moving> moves(Desk desk, Tx tx, Actor actor) {
        Instant since =
                desk.today().minusDays(1).atStartOfDay(desk.account().zone()).toInstant();
        return RecentMoves.of(new SessionMoves(tx, actor.id()).since(since), id -> openTask(desk, id));
    }

    /// Null where the goal is closed: what moved there asks nothing of anybody.
    private static @Nullable Task openTask(Desk desk, Id id) {
        Task task = desk.findTask(id);
        Goal goal = task == null ? null : desk.findGoal(task.place().goalId());
        return goal == null || !goal.isOpen() ? null : task;
    }

    private static List<TodayView.CountLine> targets(Desk desk, Tx tx, Actor actor) {
        var targets = new Targets(tx, actor.id());
        Map<Id, List<Tally>> tallies = targets.tallies();
        var lines = new ArrayList<TodayView.CountLine>();
        for (Target target : targets.all()) {
            Goal goal = desk.findGoal(target.goalId());
            if (goal != null && goal.isOpen()) {
                var count = TargetCount.in(target, desk.today(), tallies.getOrDefault(target.id(), List.of()));
                lines.add(new TodayView.CountLine(count, goal));
            }
        }
        return lines;
    }

    private static List<TodayView.Treat> treats(Desk desk, Tx tx, Actor actor) {
        var treats = new ArrayList<TodayView.Treat>();
        for (Milestone milestone : new Milestones(tx, actor.id()).all()) {
            Goal goal = desk.findGoal(milestone.goalId());
            if (goal != null && goal.isOpen() && milestone.isToCelebrate(DoneShare.of(desk.boardOf(goal)))) {
                treats.add(new TodayView.Treat(milestone, goal));
            }
        }
        return treats;
    }

    private static @Nullable Goal lookback(Desk desk, Tx tx, Actor actor, WorkAhead work) {
        return Lookback.findFirst(tx, actor, work, desk.openGoals());
    }

    private static List<TodayView.GoalLine> lines(Desk desk, Map<Id, Prospect> prospects) {
        return desk.openGoals().stream()
                .map(goal -> {
                    Board board = desk.boardOf(goal);
                    return new TodayView.GoalLine(
                            goal, DoneShare.of(board), !board.isEmpty(), prospects.get(goal.id()));
                })
                .toList();
    }
}
