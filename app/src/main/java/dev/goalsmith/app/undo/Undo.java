package dev.goalsmith.app.undo;

import dev.goalsmith.app.Actor;
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
import dev.goalsmith.store.trash.Trash;
import java.time.Duration;
import java.util.List;

/// A person takes back a deletion. The page offers it for ten seconds; it works for a day, so that a slow hand loses
/// nothing.
public final class Undo extends UseCase {

    private static final Duration KEPT = Duration.ofDays(1);

    public Undo(Workbench workbench) {
        super(workbench);
    }

    /// What came back is told by its name.
    public Outcome<String> by(Actor actor, Id deleted) {
        return change(actor, tx -> {
            var trash = new Trash(tx, actor.id());
            trash.forgetBefore(now().minus(KEPT));
            String label = trash.restore(deleted);
            untangle(tx, actor);
            return label == null ? new Outcome.Missing<>() : new Outcome.Done<>(label);
        });
    }

    /// A predecessor that came back may close a circle with one that was named meanwhile; then the circle is opened.
    private static void untangle(Tx tx, Actor actor) {
        var tasks = new Tasks(tx, actor.id());
        var predecessors = new Predecessors(tx, actor.id());
        for (Id goal : tasks.boards().keySet()) {
            Board board = tasks.board(goal);
            List<Task> circle = new Precedence(board).findCycle();
            while (circle != null) {
                open(predecessors, board, circle);
                board = tasks.board(goal);
                circle = new Precedence(board).findCycle();
            }
        }
    }

    private static void open(Predecessors predecessors, Board board, List<Task> circle) {
        List<Id> onIt = circle.stream().map(Task::id).toList();
        for (Id task : onIt) {
            board.predecessorsOf(task).stream()
                    .filter(onIt::contains)
                    .forEach(predecessor -> predecessors.remove(task, predecessor));
        }
    }
}
