package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

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

    /// The session that should leave, or null if all of them can stay.
    @Nullable
    Session of(List<Session> kept) {
        var pinned = new ArrayList<>(work.pinned());
        pinned.addAll(kept);
        Session inCap = inFullCap(kept, pinned);
        if (inCap != null) {
            return inCap;
        }
        Plan plan = Planner.lay(work.withPinned(pinned), STEPS);
        if (plan.fit().fits() && plan.unplaced().isEmpty()) {
            return withCrumbs(kept, plan);
        }
        return inTheWay(kept, plan);
    }

    private @Nullable Session inFullCap(List<Session> kept, List<Session> pinned) {
        for (Rules.Cap cap : work.rules().caps()) {
            Span during = cap.during();
            if (pinned.stream().mapToInt(during::shared).sum() > cap.minutes()) {
                return furthest(kept.stream()
                        .filter(session -> during.shared(session) > 0)
                        .toList());
            }
        }
        return null;
    }

    /// A session next to which the same task goes on too soon or too shortly.
    private @Nullable Session withCrumbs(List<Session> kept, Plan plan) {
        Rules.Lengths lengths = work.rules().lengths();
        if (lengths.equals(Rules.Lengths.ANY)) {
            return null;
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
        return furthest(wrong);
    }

    private Session inTheWay(List<Session> kept, Plan plan) {
        int due = 0;
        for (Late late : plan.late()) {
            due = Math.max(due, work.tasks().get(late.task()).due());
        }
        int before = due;
        Session found = furthest(
                kept.stream().filter(session -> session.start() < before).toList());
        return found == null ? kept.getLast() : found;
    }

    private @Nullable Session furthest(List<Session> sessions) {
        Session best = null;
        for (Session session : sessions) {
            if (best == null || room.applyAsInt(session) >= room.applyAsInt(best)) {
                best = session;
            }
        }
        return best;
    }
}
