package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person hangs a note elsewhere, by hand or step by step. Where it hangs is no version of what stands on it.
public final class MoveTask extends UseCase {

    /// The note where it now hangs, and what to say about it. `silenced` is the note that it became the first part of,
    /// if that one has hours of its own, which rest while it has parts; null if nothing does.
    public record Moved(Task task, Phrase said, @Nullable Task silenced) {}

    public MoveTask(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Moved> by(Actor actor, Id task, Move move) {
        return change(actor, tx -> move(tx, actor, task, move));
    }

    private static Outcome<Moved> move(Tx tx, Actor actor, Id id, Move move) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        Board board = tasks.board(task.place().goalId());
        Move.To target = move.on(board, task);
        if (target.parent() != null && board.find(target.parent()) == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        check(checks, board, task, target);
        return checks.passed() ? new Outcome.Done<>(hang(tasks, board, task, target)) : checks.refusal();
    }

    private static void check(Checks checks, Board board, Task task, Move.To target) {
        Task parent = target.parent() == null ? null : board.find(target.parent());
        if (parent == null || parent.equals(board.parentOf(task))) {
            return;
        }
        if (board.under(task).contains(parent)) {
            checks.refuse("place", "board.move.within", Circle.shortened(task));
        } else if (board.depthOf(parent) + 1 + board.heightOf(task) >= Board.DEEPEST) {
            checks.refuse("place", "board.deep", Board.DEEPEST);
        } else {
            Task moved = task.with(task.place().under(target.parent(), 0));
            List<Task> circle = new Precedence(board.with(moved)).cycleThrough(moved);
            if (circle != null) {
                checks.refuse("place", "board.circle", Circle.told(circle));
            }
        }
    }

    private static Moved hang(Tasks tasks, Board board, Task task, Move.To target) {
        List<Task> there = target.parent() == null ? board.roots() : board.partsOf(target.parent());
        var order = new ArrayList<>(there.stream().map(Task::id).toList());
        int before = order.indexOf(task.id());
        order.remove(task.id());
        int position = Math.clamp(target.position(), 0, order.size());
        order.add(position, task.id());
        Task moved = task.with(task.place().under(target.parent(), position));
        tasks.arrange(moved);
        tasks.rank(order);
        Phrase said = before == position ? stayed(task) : went(board, moved, order.size());
        return new Moved(moved, said, silenced(board, moved));
    }

    private static @Nullable Task silenced(Board board, Task moved) {
        Task parent = board.parentOf(moved);
        boolean rests = parent != null && parent.estimate() != null && !board.hasParts(parent.id());
        return rests ? parent : null;
    }

    private static Phrase stayed(Task task) {
        return Phrase.of("board.stayed", Circle.shortened(task));
    }

    private static Phrase went(Board board, Task moved, int siblings) {
        Task parent = board.parentOf(moved);
        String title = Circle.shortened(moved);
        int rank = moved.place().position() + 1;
        return parent == null
                ? Phrase.of("board.moved", title, rank, siblings)
                : Phrase.of("board.moved.under", title, rank, siblings, Circle.shortened(parent));
    }
}
