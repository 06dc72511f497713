package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.app.goal.GoalViews;
import dev.goalsmith.app.plan.PlanView.Look;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.app.sheet.GoalSheet;
import dev.goalsmith.app.sheet.SheetView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.Difference;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan of a goal as it follows from the situation at this moment. All that stands on its page is of one
/// moment, and nothing of it is read twice.
public final class ShowPlan extends UseCase {

    private static final Duration RECENT = Duration.ofDays(7);

    public ShowPlan(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such goal.
    public @Nullable PlanView by(Actor actor, Id goal) {
        return by(actor, goal, Look.AS_IT_IS);
    }

    /// With what would change as `look` asks; nothing changes for what is no way out or no day to come.
    public @Nullable PlanView by(Actor actor, Id goal, Look look) {
        return read(tx -> {
            Situation situation = Situation.of(tx, actor, now());
            Goal found = situation.findGoal(goal);
            return found == null ? null : view(tx, actor, LaidPlan.of(situation), found, look);
        });
    }

    private PlanView view(Tx tx, Actor actor, LaidPlan laid, Goal goal, Look look) {
        FitView fit = Fits.of(laid, goal);
        Board board = laid.situation().boardOf(goal);
        List<Moving> moves = moves(tx, actor, board);
        List<Task> withoutHours = board.leaves().stream()
                .filter(leaf -> leaf.estimate() == null && !leaf.isComplete())
                .toList();
        return new PlanView(
                summary(tx, actor, laid.situation(), goal),
                fit,
                new SessionLines(laid, goal, moves).weeks(),
                moves,
                withoutHours,
                sheet(tx, actor, laid.situation(), goal),
                preview(laid, fit, look));
    }

    private static @Nullable Preview preview(LaidPlan laid, FitView fit, Look look) {
        for (WayOut way : fit.ways()) {
            if (way.kind().equals(look.way())) {
                return preview(new Look(look.way(), ""), new Trial(laid).of(way), laid);
            }
        }
        LocalDate day = look.deadline().isBlank() ? null : new Checks().date("deadline", look.deadline());
        return day == null || day.isBefore(laid.situation().today())
                ? null
                : preview(new Look("", day.toString()), new Trial(laid).of(fit.goal(), day), laid);
    }

    private static @Nullable Preview preview(Look look, @Nullable Difference difference, LaidPlan laid) {
        return difference == null ? null : Preview.of(look, difference, laid.situation());
    }

    private static GoalView summary(Tx tx, Actor actor, Situation situation, Goal goal) {
        Board board = situation.boardOf(goal);
        List<PlannedSession> ahead = situation.seen().ahead(situation.now());
        var work = GoalFacts.Work.of(board, situation.worked().logs(), GoalSheet.byTask(ahead), !ahead.isEmpty());
        return new GoalViews(tx, actor.id(), situation.now()).of(goal, board, work);
    }

    private static SheetView sheet(Tx tx, Actor actor, Situation situation, Goal goal) {
        return new GoalSheet(
                        goal,
                        situation.boardOf(goal),
                        new TaskTypes(tx, actor.id()).all(),
                        situation.worked().logged(),
                        GoalSheet.byTask(situation.seen().sessions()),
                        situation.now())
                .view();
    }

    private List<Moving> moves(Tx tx, Actor actor, Board board) {
        return RecentMoves.of(new SessionMoves(tx, actor.id()).since(now().minus(RECENT)), board::find);
    }
}
