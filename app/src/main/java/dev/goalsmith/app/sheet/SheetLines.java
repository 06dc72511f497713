package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a sheet and its foot.
final class SheetLines {

    private final GoalSheet sheet;
    private final Board board;

    /// The days of the sessions of each leaf.
    private final Map<Id, List<LocalDate>> starts = new HashMap<>();

    SheetLines(GoalSheet sheet) {
        this.sheet = sheet;
        this.board = sheet.board();
        for (Task leaf : board.leaves()) {
            starts.put(leaf.id(), days(sheet.sessions(leaf)));
        }
    }

    private static List<LocalDate> days(List<PlannedSession> sessions) {
        return sessions.stream().map(session -> session.start().toLocalDate()).toList();
    }

    List<SheetLine> all() {
        return board.inOrder().stream().map(this::line).toList();
    }

    private SheetLine line(Task task) {
        List<Task> leaves = leaves(task);
        return new SheetLine(
                task,
                board.depthOf(task),
                board.hasParts(task.id()),
                sheet.typeOf(task),
                new SheetLine.Times(board.estimateOf(task), worked(leaves)),
                new SheetLine.Dates(scheduled(leaves), completed(leaves), isLate(leaves)),
                DoneShare.of(leaves));
    }

    private List<Task> leaves(Task task) {
        return board.hasParts(task.id())
                ? board.under(task).stream()
                        .filter(part -> !board.hasParts(part.id()))
                        .toList()
                : List.of(task);
    }

    private Duration worked(List<Task> leaves) {
        return leaves.stream().map(sheet::worked).reduce(Duration.ZERO, Duration::plus);
    }

    /// While a part is open, the first session that is still planned for one that is.
    private @Nullable LocalDate scheduled(List<Task> leaves) {
        List<Task> open = leaves.stream().filter(leaf -> !leaf.isComplete()).toList();
        return starts(open.isEmpty() ? leaves : open).stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<LocalDate> starts(Collection<Task> leaves) {
        var found = new ArrayList<LocalDate>();
        leaves.forEach(leaf -> found.addAll(starts.getOrDefault(leaf.id(), List.of())));
        return found;
    }

    /// The day on which the last of them was completed; null if one is open.
    private static @Nullable LocalDate completed(List<Task> leaves) {
        List<LocalDate> days = leaves.stream()
                .map(leaf -> leaf.progress().completedOn())
                .filter(Objects::nonNull)
                .toList();
        return days.size() < leaves.size()
                ? null
                : days.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private boolean isLate(List<Task> leaves) {
        Deadline deadline = sheet.goal().deadline();
        return deadline != null
                && starts(leaves.stream().filter(leaf -> !leaf.isComplete()).toList()).stream()
                        .anyMatch(day -> day.isAfter(deadline.on()));
    }

    SheetView.Totals totals() {
        List<Task> leaves = board.leaves();
        int done = (int) leaves.stream().filter(Task::isComplete).count();
        LocalDate ends = starts(leaves).stream().max(Comparator.naturalOrder()).orElse(null);
        return new SheetView.Totals(leaves.size(), done, board.estimate(), worked(leaves), ends, DoneShare.of(leaves));
    }
}
