package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person notes what it will take: a line is a note, several lines are several notes.
public final class AddTask extends UseCase {

    private static final int LONGEST_TEXT = Board.MOST_TASKS * (Note.LONGEST_TITLE + 1);

    /// What the form holds. The notes become parts of `parent`; null: they hang directly under the goal.
    public record Request(Id goal, @Nullable Id parent, String text) {}

    public AddTask(Workbench workbench) {
        super(workbench);
    }

    /// The new notes, in the order of the lines: all of them or none.
    public Outcome<List<Task>> by(Actor actor, Request request) {
        var checks = new Checks();
        List<NoteLine> lines = NoteLine.allOf(checks.text("text", request.text(), LONGEST_TEXT));
        checkLengths(checks, lines);
        return checks.passed() ? change(actor, tx -> add(tx, actor, request, lines)) : checks.refusal();
    }

    private static void checkLengths(Checks checks, List<NoteLine> lines) {
        for (int at = 0; at < lines.size() && checks.passed(); at++) {
            int length = lines.get(at).title().length();
            if (length > Note.LONGEST_TITLE && lines.size() == 1) {
                checks.refuse("text", "check.tooLong", length, Note.LONGEST_TITLE);
            } else if (length > Note.LONGEST_TITLE) {
                checks.refuse("text", "board.line.tooLong", at + 1, length, Note.LONGEST_TITLE);
            }
        }
    }

    private Outcome<List<Task>> add(Tx tx, Actor actor, Request request, List<NoteLine> lines) {
        var tasks = new Tasks(tx, actor.id());
        Board board = tasks.board(request.goal());
        Task parent = request.parent() == null ? null : board.find(request.parent());
        boolean there =
                request.parent() == null ? new Goals(tx, actor.id()).find(request.goal()) != null : parent != null;
        if (!there) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        checkRoom(checks, board, parent, lines.size());
        if (!checks.passed()) {
            return checks.refusal();
        }
        List<Task> added = notes(new TypeGuess(new TaskTypes(tx, actor.id()).all()), board, request, lines);
        tasks.addAll(added);
        if (parent != null && parent.note().thoughtThrough()) {
            tasks.arrange(parent.with(parent.note().thoughtThrough(false)));
        }
        return new Outcome.Done<>(added);
    }

    private static void checkRoom(Checks checks, Board board, @Nullable Task parent, int more) {
        if (board.size() + more > Board.MOST_TASKS) {
            checks.refuse("text", "board.full", Board.MOST_TASKS, board.size(), more);
        } else if (parent != null && board.depthOf(parent) + 1 >= Board.DEEPEST) {
            checks.refuse("text", "board.deep", Board.DEEPEST);
        }
    }

    private List<Task> notes(TypeGuess guess, Board board, Request request, List<NoteLine> lines) {
        List<Task> siblings = request.parent() == null ? board.roots() : board.partsOf(request.parent());
        int position = siblings.isEmpty() ? 0 : siblings.getLast().place().position() + 1;
        var notes = new ArrayList<Task>();
        for (NoteLine line : lines) {
            notes.add(new Task(
                    newId(),
                    new Place(request.goal(), request.parent(), position++),
                    new Note(line.title(), guess.of(line.title()), false),
                    Effort.UNKNOWN.withEstimate(line.estimate()),
                    Progress.NONE,
                    1));
        }
        return notes;
    }
}
