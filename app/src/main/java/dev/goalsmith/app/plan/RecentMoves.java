package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.plan.Plannings;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of all the moves of some days: where each session stood at first, where it stands now, and why.
///
/// What went there and came back has not moved. A reason is that of the last move to or from the place,
/// as far as it leads the same way.
public final class RecentMoves {

    private static final Comparator<Moving> BY_TIME = Comparator.comparing(RecentMoves::moment);

    private RecentMoves() {}

    /// What moved when the plan was laid last; nothing if that was more than a day before `now`.
    public static List<Moving> ofLast(Tx tx, Actor actor, Instant now) {
        Instant laid = new Plannings(tx, actor.id()).findLast();
        if (laid == null || laid.isBefore(now.minus(Duration.ofDays(1)))) {
            return List.of();
        }
        Map<Id, Board> boards = new Tasks(tx, actor.id()).boards();
        return of(
                new SessionMoves(tx, actor.id()).since(laid),
                id -> boards.values().stream()
                        .map(board -> board.find(id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /// By time, from `moves`, the newest first; without those of tasks that `find` does not find or that are complete.
    public static List<Moving> of(List<Moved> moves, Function<Id, @Nullable Task> find) {
        Map<Id, List<Moved>> byTask = new LinkedHashMap<>();
        moves.forEach(move ->
                byTask.computeIfAbsent(move.taskId(), _ -> new ArrayList<>()).add(move));
        var net = new ArrayList<Moving>();
        byTask.forEach((id, own) -> {
            Task task = find.apply(id);
            if (task != null && !task.isComplete()) {
                add(task, own, net);
            }
        });
        net.sort(BY_TIME);
        return net;
    }

    /// The places that were left for good and those that were taken, matched in order of time.
    private static void add(Task task, List<Moved> moves, List<Moving> net) {
        Map<LocalDateTime, Integer> places = new TreeMap<>();
        for (Moved move : moves) {
            count(places, move.before(), -1);
            count(places, move.after(), 1);
        }
        List<LocalDateTime> from = places(places, -1);
        List<LocalDateTime> to = places(places, 1);
        for (int at = 0; at < Math.max(from.size(), to.size()); at++) {
            LocalDateTime left = at < from.size() ? from.get(at) : null;
            LocalDateTime found = at < to.size() ? to.get(at) : null;
            net.add(new Moving(task, left, found, last(moves, left, found).why()));
        }
    }

    private static void count(Map<LocalDateTime, Integer> places, @Nullable LocalDateTime place, int step) {
        if (place != null) {
            places.merge(place, step, Integer::sum);
        }
    }

    private static List<LocalDateTime> places(Map<LocalDateTime, Integer> counts, int sign) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * sign > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The last one that counts, unless it went the other way than all of them together: then why it left its place.
    private static Moved last(List<Moved> moves, @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        Moved came = to == null ? null : find(moves, Moved::after, to);
        boolean isOpposite = came != null
                && from != null
                && came.before() != null
                && came.before().isBefore(to) != from.isBefore(to);
        return came != null && !isOpposite ? came : Objects.requireNonNull(find(moves, Moved::before, from));
    }

    private static @Nullable Moved find(
            List<Moved> moves, Function<Moved, @Nullable LocalDateTime> place, @Nullable LocalDateTime wanted) {
        return moves.stream()
                .filter(move -> Objects.equals(wanted, place.apply(move)))
                .findFirst()
                .orElse(null);
    }

    private static LocalDateTime moment(Moving moving) {
        LocalDateTime to = moving.to();
        return Objects.requireNonNull(to == null ? moving.from() : to);
    }
}
