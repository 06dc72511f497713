package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Says which of the sessions that a person saw should leave, because with all of them the [Rules] can't be kept or
/// something becomes later than allowed.
final class RuleConflict {

    private static final int STEPS = Orders.STEPS / 200;

    private final Work work;
    private final ToIntFunction<Session> room;

    /// `room` says how far a session could go; the due dates of `work` are what is allowed.
    RuleConflict(Work work, ToIntFunction<Session> room) {
        this.work = work;
        this.room = room;
    }

    /// Whether a session by itself is as the rules want it.
    boolean mayStay(Session session) {
        Rules.Lengths lengths = work.rules().lengths();
        PlanTask task = work.tasks().get(session.task());
        boolean isLong = task.oneSitting() || session.minutes() <= lengths.longest();
        boolean isShort = session.minutes() < Math.min(lengths.shortest(), task.minutes());
        return isLong
                && !isShort
                && work.rules().reserved().stream()
                        .allMatch(one -> one.tasks().contains(session.task())
                                || one.during().shared(session) == 0);
    }

    /// The sessions of which one or more should leave, the first one first; none if all of them can stay.
    List<Session> of(List<Session> kept) {
        var pinned = new ArrayList<>(work.pinned());
        pinned.addAll(kept);
        List<Session> inCap = inFullCap(kept, pinned);
        if (!inCap.isEmpty()) {
            return inCap;
        }
        Work fixed = work.withPinned(pinned);
        Plan plan = Planner.lay(fixed, STEPS);
        if (plan.fit().fits() && plan.unplaced().isEmpty()) {
            return withCrumbs(kept, plan);
        }
        return inTheWay(kept, plan, new Prepared(fixed));
    }

    private List<Session> inFullCap(List<Session> kept, List<Session> pinned) {
        for (Rules.Cap cap : work.rules().caps()) {
            Span during = cap.during();
            if (pinned.stream().mapToInt(during::shared).sum() > cap.minutes()) {
                return furthestFirst(kept.stream()
                        .filter(session -> during.shared(session) > 0)
                        .toList());
            }
        }
        return List.of();
    }

    /// A session next to which the same task goes on too soon or too shortly.
    private List<Session> withCrumbs(List<Session> kept, Plan plan) {
        Rules.Lengths lengths = work.rules().lengths();
        if (lengths.equals(Rules.Lengths.ANY)) {
            return List.of();
        }
        Set<Session> fixed = new HashSet<>(kept);
        List<Session> wrong = new ArrayList<>();
        for (Session session : kept) {
            for (Session other : plan.sessions()) {
                boolean apart = other.start() >= session.endExclusive() + lengths.pause()
                        || session.start() >= other.endExclusive() + lengths.pause();
                boolean isCrumb = !fixed.contains(other) && other.minutes() < lengths.shortest();
                if (other.task() == session.task() && !other.equals(session) && (!apart || isCrumb)) {
                    wrong.add(session);
                }
            }
        }
        return furthestFirst(wrong);
    }

    /// Those between the release and the due date of the most pressing task that is late or has no room; without any,
    /// those that it has to be done before.
    private List<Session> inTheWay(List<Session> kept, Plan plan, Prepared prepared) {
        int from = 0;
        int due = Integer.MAX_VALUE;
        for (Late late : plan.late()) {
            if (prepared.due[late.task()] < due) {
                from = prepared.release[late.task()];
                due = prepared.due[late.task()];
            }
        }
        var inside = new ArrayList<Session>();
        var after = new ArrayList<Session>();
        for (Session session : kept) {
            int start = prepared.free.available(session.start());
            (start < due ? inside : after).add(session);
            if (start < from) {
                inside.removeLast();
            }
        }
        if (!inside.isEmpty()) {
            return furthestFirst(inside);
        }
        return after.isEmpty() ? kept.reversed() : after;
    }

    private List<Session> furthestFirst(List<Session> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparingInt(room)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
    }
}
