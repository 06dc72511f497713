package dev.goalsmith.app.undo;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Predecessors;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.trash.Trash;
import dev.goalsmith.store.trash.Trash.Tie;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A person takes back a deletion. The page offers it for ten seconds; it works for a day, so that a slow hand loses
/// nothing.
public final class Undo extends UseCase {

    static final Duration KEPT = Duration.ofDays(1);

    public Undo(Workbench workbench) {
        super(workbench);
    }

    /// What came back, and what of it stayed away.
    ///
    /// @param untied how many “comes before” stayed away, because notes would wait in a circle or for too many
    /// @param withoutTimer whether a timer ran on it and gave way to the one that runs now
    public record Undone(String label, int untied, boolean withoutTimer) {}

    /// Ends the transaction: nothing came back.
    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Full(String label) {
            super(label, null, false, false);
        }
    }

    /// Invalid if the board has no room for it any more; it stays in the trash then.
    public Outcome<Undone> by(Actor actor, Id deleted) {
        try {
            return change(actor, tx -> restore(tx, actor, deleted));
        } catch (Full full) {
            return Outcome.invalid(Problem.of("", "undo.full", String.valueOf(full.getMessage())));
        }
    }

    private Outcome<Undone> restore(Tx tx, Actor actor, Id deleted) {
        var trash = new Trash(tx, actor.id());
        trash.forgetBefore(now().minus(KEPT));
        Trash.Restored back = trash.restore(deleted);
        if (back == null) {
            return new Outcome.Missing<>();
        }
        int untied = 0;
        for (Id goal : goals(tx, actor, back)) {
            Board board = new Tasks(tx, actor.id()).board(goal);
            if (!fits(board, back)) {
                throw new Full(back.label());
            }
            untied += untie(tx, actor, board, back);
        }
        return new Outcome.Done<>(new Undone(back.label(), untied, back.withoutTimer()));
    }

    private static Set<Id> goals(Tx tx, Actor actor, Trash.Restored back) {
        var tasks = new Tasks(tx, actor.id());
        var goals = new LinkedHashSet<Id>();
        for (Id id : back.tasks()) {
            Task task = tasks.find(id);
            if (task != null) {
                goals.add(task.place().goalId());
            }
        }
        return goals;
    }

    private static boolean fits(Board board, Trash.Restored back) {
        boolean deep = back.tasks().stream()
                .map(board::find)
                .anyMatch(task -> task != null && board.depthOf(task) >= Board.DEEPEST);
        return board.size() <= Board.MOST_TASKS && !deep;
    }

    /// Leaves out of what came back what would close a circle with something that was named meanwhile, or be too much.
    private static int untie(Tx tx, Actor actor, Board board, Trash.Restored back) {
        List<Tie> ties = back.ties().stream()
                .filter(tie -> board.find(tie.task()) != null)
                .toList();
        boolean many = ties.stream().anyMatch(tie -> isFull(board, tie, 0));
        if (!many && new Precedence(board).findCycle() == null) {
            return 0;
        }
        var predecessors = new Predecessors(tx, actor.id());
        ties.forEach(tie -> predecessors.remove(tie.task(), tie.predecessor()));
        int untied = 0;
        Board now = new Tasks(tx, actor.id())
                .board(board.inOrder().getFirst().place().goalId());
        for (Tie tie : ties) {
            if (isFull(now, tie, 1) || isCircle(now, tie)) {
                untied++;
            } else {
                predecessors.add(tie.task(), tie.predecessor());
                now = now.withPredecessor(tie.task(), tie.predecessor());
            }
        }
        return untied;
    }

    private static boolean isFull(Board board, Tie tie, int more) {
        return board.predecessorsOf(tie.task()).size() + more > Board.MOST_PREDECESSORS;
    }

    private static boolean isCircle(Board board, Tie tie) {
        Task task = board.find(tie.task());
        Task predecessor = board.find(tie.predecessor());
        return task != null && predecessor != null && new Precedence(board).cycleIf(task, predecessor) != null;
    }
}
