package dev.goalsmith.web.board;

import dev.goalsmith.app.board.BoardView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A note as it hangs on the board.
public record NoteCard(BoardView view, Task task) {

    private static final int PAPER_WITHOUT_TYPE = 1;
    private static final int MUCH = 4;

    public String id() {
        return task.id().toString();
    }

    public String number() {
        return view.numberOf(task.id());
    }

    public @Nullable TaskType type() {
        return view.typeOf(task);
    }

    public int paper() {
        TaskType type = type();
        return type == null ? PAPER_WITHOUT_TYPE : type.paper();
    }

    public @Nullable Duration estimate() {
        return view.board().estimateOf(task);
    }

    public int parts() {
        return view.board().partsOf(task.id()).size();
    }

    public boolean done() {
        return view.board().isComplete(task);
    }

    public boolean important() {
        return task.effort().importance() >= MUCH;
    }

    public boolean urgent() {
        return task.effort().urgency() >= MUCH;
    }

    /// The form that writes on it.
    Form filled(Format format) {
        var values = new HashMap<String, String>();
        values.put("title", task.title());
        values.put(
                "type", task.note().typeId() == null ? "" : task.note().typeId().toString());
        values.put("hours", format.hoursField(task.estimate()));
        values.put("importance", String.valueOf(task.effort().importance()));
        values.put("urgency", String.valueOf(task.effort().urgency()));
        values.put("oneSitting", task.effort().oneSitting() ? "true" : "");
        return Form.of(values);
    }

    /// The notes that must be complete before it, as the board reads.
    public List<NoteCard> predecessors() {
        return view.board().predecessorsOf(task.id()).stream()
                .map(view.board()::find)
                .filter(before -> before != null)
                .map(before -> new NoteCard(view, before))
                .sorted(Comparator.comparing(NoteCard::number, NoteCard::compareNumbers))
                .toList();
    }

    /// `2.1, 4`; nothing if nothing must be complete before it.
    public String after() {
        return predecessors().stream().map(NoteCard::number).collect(Collectors.joining(", "));
    }

    /// The ids of its predecessors, for the script that shows them; null if there are none.
    public @Nullable String afterIds() {
        String ids = view.board().predecessorsOf(task.id()).stream()
                .map(Id::toString)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /// Whether `2.10` comes after `2.9`.
    private static int compareNumbers(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        for (int at = 0; at < Math.min(left.length, right.length); at++) {
            int order = Integer.compare(Integer.parseInt(left[at]), Integer.parseInt(right[at]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
