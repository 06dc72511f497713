package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Predecessors;
import dev.goalsmith.store.board.Tasks;
import java.util.List;
import java.util.Set;

/// A person says that one note must be complete before another begins. A circle is refused and told.
public final class NameTaskPredecessor extends UseCase {

    public NameTaskPredecessor(Workbench workbench) {
        super(workbench);
    }

    /// `predecessor` is the id of another note on the same board, as the form holds it.
    public Outcome<Task> by(Actor actor, Id task, String predecessor) {
        return change(actor, tx -> name(tx, actor, task, predecessor));
    }

    private static Outcome<Task> name(Tx tx, Actor actor, Id id, String predecessor) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        Board board = tasks.board(task.place().goalId());
        Id beforeId = Id.parse(predecessor);
        Task before = beforeId == null ? null : board.find(beforeId);
        var checks = new Checks();
        if (before == null) {
            checks.refuse("predecessor", "board.predecessor.choose");
            return checks.refusal();
        }
        check(checks, board, task, before);
        if (!checks.passed()) {
            return checks.refusal();
        }
        new Predecessors(tx, actor.id()).add(id, before.id());
        return new Outcome.Done<>(task);
    }

    private static void check(Checks checks, Board board, Task task, Task before) {
        Set<Id> named = board.predecessorsOf(task.id());
        List<Task> circle = new Precedence(board).cycleIf(task, before);
        if (circle != null) {
            checks.refuse("predecessor", "board.circle", Circle.told(circle));
        } else if (named.size() >= Board.MOST_PREDECESSORS && !named.contains(before.id())) {
            checks.refuse("predecessor", "check.tooMany", named.size());
        }
    }
}
