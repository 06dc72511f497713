package dev.goalsmith.app.forecast;

import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.forecast.Growth.Grown;
import dev.goalsmith.engine.track.WorkLog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the plan of each goal grew: what was noted by the end of the first day of work, and what was found later.
///
/// A part of a note that stood there is no more work; only what hangs under nothing older was found. Work of days
/// before the first note was entered later, with the notes; what was noted in the last week says nothing yet.
final class GrownPlans {

    /// Whoever has just noted something may still be planning.
    private static final Duration LATELY = Duration.ofDays(7);

    private GrownPlans() {}

    static List<Grown> of(WorkAhead work) {
        var found = new ArrayList<Grown>();
        for (Board board : work.boards()) {
            Grown grown = of(work, board);
            if (grown != null) {
                found.add(grown);
            }
        }
        return found;
    }

    /// That of one goal; null before any work.
    static @Nullable Grown of(WorkAhead work, Board board) {
        ZoneId zone = work.worked().zone();
        LocalDate worked = worked(work, board);
        if (worked == null) {
            return null;
        }
        LocalDate noted = noted(board, zone);
        LocalDate begun = worked.isBefore(noted) ? noted : worked;
        Instant lately = work.now().minus(LATELY);
        return grown(board, begun.plusDays(1).atStartOfDay(zone).toInstant(), lately);
    }

    private static LocalDate noted(Board board, ZoneId zone) {
        Id oldest = board.leaves().stream()
                .map(Task::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return LocalDate.ofInstant(oldest.madeAt(), zone);
    }

    private static @Nullable LocalDate worked(WorkAhead work, Board board) {
        return board.leaves().stream()
                .flatMap(leaf -> work.worked().logs().getOrDefault(leaf.id(), List.of()).stream())
                .map(WorkLog::when)
                .map(WorkLog.When::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Grown grown(Board board, Instant begun, Instant lately) {
        double planned = 0;
        double found = 0;
        for (Task leaf : board.leaves()) {
            Duration estimate = leaf.estimate();
            double hours = estimate == null ? 0 : Past.hours(estimate);
            Instant made = root(board, leaf).id().madeAt();
            if (made.isBefore(begun)) {
                planned += hours;
            } else if (made.isBefore(lately)) {
                found += hours;
            }
        }
        return new Grown(planned, found);
    }

    /// The oldest note that `leaf` is a part of, itself included.
    private static Task root(Board board, Task leaf) {
        Task oldest = leaf;
        for (Task above = board.parentOf(leaf); above != null; above = board.parentOf(above)) {
            oldest = above.id().compareTo(oldest.id()) < 0 ? above : oldest;
        }
        return oldest;
    }
}
