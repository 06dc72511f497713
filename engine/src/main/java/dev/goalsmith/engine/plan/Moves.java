package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What moved between the sessions that a person saw before and a new plan, and why.
public final class Moves {

    private static final Comparator<Move> BY_TIME = Comparator.comparing(Moves::moment);

    private Moves() {}

    /// The sessions that are not where they were, by time.
    ///
    /// `before` holds the sessions of the former plan that were not worked: those still to come, and those missed.
    public static List<Move> between(List<CalendarSession> before, CalendarPlan after) {
        return between(before, Set.of(), after);
    }

    /// The same where `letGo`, some of `before`, never stood in a slot but were pinned beside them until now.
    public static List<Move> between(List<CalendarSession> before, Set<CalendarSession> letGo, CalendarPlan after) {
        var reasons = new Reasons(before, letGo, after);
        Map<Id, List<CalendarSession>> old = byTask(before);
        Map<Id, List<CalendarSession>> now = byTask(after.sessions());
        var moves = new ArrayList<Move>();
        old.keySet().forEach(task -> now.putIfAbsent(task, List.of()));
        now.forEach((task, sessions) -> addMoves(task, old.getOrDefault(task, List.of()), sessions, reasons, moves));
        moves.sort(BY_TIME);
        return moves;
    }

    private static CalendarSession moment(Move move) {
        CalendarSession to = move.to();
        CalendarSession from = move.from();
        if (to != null) {
            return to;
        }
        if (from == null) {
            throw new IllegalArgumentException("a move needs from or to: %s".formatted(move));
        }
        return from;
    }

    private static Map<Id, List<CalendarSession>> byTask(List<CalendarSession> sessions) {
        var tasks = new LinkedHashMap<Id, List<CalendarSession>>();
        for (CalendarSession session : sessions.stream().sorted().toList()) {
            tasks.computeIfAbsent(session.task(), _ -> new ArrayList<>()).add(session);
        }
        return tasks;
    }

    /// Sessions that are the same have not moved; the others are matched in order of time.
    private static void addMoves(
            Id task, List<CalendarSession> before, List<CalendarSession> after, Reasons reasons, List<Move> moves) {
        var from = new ArrayList<>(before);
        var to = new ArrayList<>(after);
        from.removeIf(session -> contains(after, session));
        to.removeIf(session -> contains(before, session));
        for (int at = 0; at < Math.max(from.size(), to.size()); at++) {
            CalendarSession left = at < from.size() ? from.get(at) : null;
            CalendarSession found = at < to.size() ? to.get(at) : null;
            moves.add(new Move(task, left, found, reasons.of(task, left, found)));
        }
    }

    private static boolean contains(List<CalendarSession> sessions, CalendarSession wanted) {
        return sessions.stream().anyMatch(session -> session.compareTo(wanted) == 0);
    }
}
