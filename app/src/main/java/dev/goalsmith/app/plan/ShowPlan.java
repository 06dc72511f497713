package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.app.sheet.GoalSheet;
import dev.goalsmith.app.sheet.SheetView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.plan.SessionMoves;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan of a goal as it follows from the situation at this moment.
public final class ShowPlan extends UseCase {

    private static final Duration RECENT = Duration.ofDays(7);

    public ShowPlan(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such goal.
    public @Nullable PlanView by(Actor actor, Id goal) {
        return read(tx -> {
            Situation situation = Situation.of(tx, actor, now());
            Goal found = situation.findGoal(goal);
            return found == null ? null : view(tx, actor, LaidPlan.of(situation), found);
        });
    }

    private PlanView view(Tx tx, Actor actor, LaidPlan laid, Goal goal) {
        Board board = laid.situation().boardOf(goal);
        List<Moving> moves = moves(tx, actor, board);
        List<Task> withoutHours = board.leaves().stream()
                .filter(leaf -> leaf.estimate() == null && !leaf.isComplete())
                .toList();
        return new PlanView(
                Fits.of(laid, goal),
                new SessionLines(laid, goal, moves).weeks(),
                moves,
                withoutHours,
                sheet(tx, actor, laid.situation(), goal));
    }

    /// From the same moment as the plan beside it, and not read twice.
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
