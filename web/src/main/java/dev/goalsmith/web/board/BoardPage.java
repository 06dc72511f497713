package dev.goalsmith.web.board;

import dev.goalsmith.app.board.BoardView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.web.board.Mending.Part;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The board of a goal, from where the person looks at it; `said` is what screen readers are told, `focus` the id of
/// the control that the person goes on with, and `effort` null where no note is written on that has hours to estimate.
public record BoardPage(
        GoalHeader header,
        BoardView view,
        Lookout at,
        Mending mending,
        @Nullable EffortHint effort,
        String focus,
        String said) {

    private static final int CROWD = 300;

    public Board board() {
        return view.board();
    }

    public List<NoteCard> roots() {
        return cards(board().roots());
    }

    public List<NoteCard> partsOf(NoteCard card) {
        return cards(board().partsOf(card.task().id()));
    }

    private List<NoteCard> cards(List<Task> tasks) {
        return tasks.stream().map(task -> new NoteCard(view, task)).toList();
    }

    /// Whether so many notes are in sight that swapping them in place takes longer than a fresh page.
    public boolean crowded() {
        int inSight = board().roots().size();
        for (Task at = openTask(); at != null; at = board().parentOf(at)) {
            inSight += board().partsOf(at.id()).size();
        }
        return inSight > CROWD;
    }

    /// Whether the parts of a note are to be seen: it is open, or the open one hangs under it.
    public boolean shows(NoteCard card) {
        Task at = openTask();
        while (at != null && !at.equals(card.task())) {
            at = board().parentOf(at);
        }
        return at != null;
    }

    public boolean isOpen(NoteCard card) {
        return card.task().id().equals(at.open());
    }

    private @Nullable Task openTask() {
        Id open = at.open();
        return open == null ? null : board().find(open);
    }

    /// The note that is written on; null if none is.
    public @Nullable NoteCard edited() {
        Id edit = at.edit();
        Task task = edit == null ? null : board().find(edit);
        return task == null ? null : new NoteCard(view, task);
    }

    /// What stands in the form of the note that is written on: what was typed where it could not be taken.
    public Form editForm(NoteCard card, Format format) {
        return keeps() ? mending.form() : card.filled(format);
    }

    /// The version that saving will replace: the one that was written on, or the one that is there if it was shown.
    public String version(NoteCard card) {
        String typed = keeps() && !wrong(Part.CONFLICT) ? mending.form().value("version") : "";
        return typed.isEmpty() ? String.valueOf(card.task().version()) : typed;
    }

    private boolean keeps() {
        boolean edit = wrong(Part.EDIT) || wrong(Part.CONFLICT) || wrong(Part.PREDECESSOR);
        return edit && mending.form().values().containsKey("title");
    }

    /// From where the board looks when this note is closed: from the note above it.
    public Lookout closing(NoteCard card) {
        return at.opening(card.task().place().parentId());
    }

    public boolean wrong(Part part) {
        return mending.is(part);
    }

    public boolean focuses(String control) {
        return control.equals(focus);
    }

    /// The notes that could be named as coming before this one; of those that would close a circle the circle is told
    /// when they are named.
    public List<NoteCard> candidates(NoteCard card) {
        var named = board().predecessorsOf(card.task().id());
        return cards(board().inOrder()).stream()
                .filter(other ->
                        !other.equals(card) && !named.contains(other.task().id()))
                .toList();
    }

    public List<TaskType> types() {
        return view.types();
    }

    public List<Integer> papers() {
        return IntStream.rangeClosed(1, TaskType.PAPERS).boxed().toList();
    }

    /// How much a note matters and presses: 1 to 5.
    public List<Integer> degrees() {
        return List.of(1, 2, 3, 4, 5);
    }

    /// Whether one can begin to work on a note: the parts of a note are worked on, not the whole.
    public boolean isStartable(NoteCard card) {
        return header.view().goal().isOpen() && card.parts() == 0 && !card.done();
    }
}
