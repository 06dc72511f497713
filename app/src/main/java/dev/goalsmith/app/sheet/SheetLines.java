package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a sheet and its foot.
final class SheetLines {

    private final GoalSheet sheet;
    private final Board board;

    SheetLines(GoalSheet sheet) {
        this.sheet = sheet;
        this.board = sheet.board();
    }

    List<SheetLine> all() {
        return board.inOrder().stream().map(this::line).toList();
    }

    private SheetLine line(Task task) {
        List<Task> leaves = board.under(task).stream()
                .filter(part -> !board.hasParts(part.id()))
                .toList();
        return new SheetLine(
                task,
                board.depthOf(task),
                board.hasParts(task.id()),
                sheet.typeOf(task),
                new SheetLine.Times(board.estimateOf(task), worked(leaves)),
                new SheetLine.Dates(scheduled(leaves), completed(leaves), isLate(leaves)),
                DoneShare.of(leaves));
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
        return leaves.stream()
                .map(sheet::sessions)
                .flatMap(List::stream)
                .map(session -> session.start().toLocalDate())
                .toList();
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
                && leaves.stream()
                        .filter(leaf -> !leaf.isComplete())
                        .map(sheet::sessions)
                        .flatMap(List::stream)
                        .map(PlannedSession::start)
                        .anyMatch(start -> start.toLocalDate().isAfter(deadline.on()));
    }

    SheetView.Totals totals() {
        List<Task> leaves = board.leaves();
        int done = (int) leaves.stream().filter(Task::isComplete).count();
        LocalDate ends = starts(leaves).stream().max(Comparator.naturalOrder()).orElse(null);
        return new SheetView.Totals(leaves.size(), done, board.estimate(), worked(leaves), ends, DoneShare.of(leaves));
    }
}
