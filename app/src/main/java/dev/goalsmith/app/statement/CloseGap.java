package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.board.TypeGuess;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.statement.Needs;
import java.util.List;

/// A person makes a note on the board of what closes a gap: a course, a mentor, a book, practice or a talk on money.
///
/// The note gets the type that its words sound like. Closing a gap twice makes one note.
public final class CloseGap extends UseCase {

    public CloseGap(Workbench workbench) {
        super(workbench);
    }

    /// The note on the board; `way` is a [Need.Way] by its name.
    public Outcome<Task> by(Actor actor, Id need, String way) {
        var checks = new Checks();
        Need.Way chosen = checks.choice("way", way, Need.Way.values());
        return change(actor, tx -> {
            Need now = new Needs(tx, actor.id()).find(need);
            if (now == null) {
                return new Outcome.Missing<>();
            }
            return checks.passed() ? close(tx, actor, now, chosen) : checks.refusal();
        });
    }

    private Outcome<Task> close(Tx tx, Actor actor, Need need, Need.Way way) {
        var tasks = new Tasks(tx, actor.id());
        Board board = tasks.board(need.goalId());
        Task there = need.taskId() == null ? null : board.find(need.taskId());
        if (there != null) {
            return new Outcome.Done<>(there);
        }
        if (board.size() >= Board.MOST_TASKS) {
            var checks = new Checks();
            checks.refuse("need", "board.full", Board.MOST_TASKS, board.size(), 1);
            return checks.refusal();
        }
        String words = Words.english().say("statement.gap." + way, need.name());
        String title = Excerpt.of(words, Note.LONGEST_TITLE);
        Id type = new TypeGuess(new TaskTypes(tx, actor.id()).all()).of(title);
        List<Task> roots = board.roots();
        int position = roots.isEmpty() ? 0 : roots.getLast().place().position() + 1;
        var place = new Place(need.goalId(), null, position);
        var task = new Task(newId(), place, new Note(title, type, false), Effort.UNKNOWN, Progress.NONE, 1);
        tasks.addAll(List.of(task));
        new Needs(tx, actor.id()).save(need.withTask(task.id()));
        return new Outcome.Done<>(task);
    }
}
