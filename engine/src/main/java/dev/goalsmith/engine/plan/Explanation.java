package dev.goalsmith.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks at the moment at which a session begins.
final class Explanation {

    private final Work work;
    private final Session session;
    private final Prepared prepared;
    /// By task: minutes left at the moment, and when it is done.
    private final int[] left;
    private final int[] end;
    private final List<Session> sessions;
    private boolean began;

    Explanation(Work work, Prepared prepared, Plan plan, Session session) {
        this.work = work;
        this.session = session;
        this.prepared = prepared;
        sessions = plan.sessions();
        left = new int[work.tasks().size()];
        end = new int[left.length];
        for (int task = 0; task < left.length; task++) {
            left[task] = work.tasks().get(task).minutes();
        }
        for (Session other : plan.sessions()) {
            end[other.task()] = Math.max(end[other.task()], other.endExclusive());
            if (other.start() < session.start()) {
                left[other.task()] -= other.minutes();
                began |= other.task() == session.task();
            }
        }
    }

    Why why() {
        if (work.pinned().contains(session)) {
            return new Why.Pinned();
        }
        Integer passed = passed();
        if (passed != null && !work.rules().mayStand(passed, session.start())) {
            return new Why.Reserved(passed);
        }
        if (passed != null) {
            boolean tooLong =
                    work.tasks().get(passed).oneSitting() && prepared.due[passed] <= prepared.due[session.task()];
            return tooLong ? new Why.FillsGap(passed) : new Why.DueFirst(passed);
        }
        Span full = full();
        if (full != null) {
            return new Why.CapReached(full);
        }
        if (began) {
            return new Why.GoesOn();
        }
        return notEarlier();
    }

    /// The first task in the person's order that could have been worked on instead, if it comes before this one.
    private @Nullable Integer passed() {
        Integer first = null;
        for (int task = 0; task < left.length; task++) {
            boolean before = prepared.rank[task] < prepared.rank[first == null ? session.task() : first];
            if (before && left[task] > 0 && couldBegin(task)) {
                first = task;
            }
        }
        return first;
    }

    private boolean couldBegin(int task) {
        for (int predecessor : work.tasks().get(task).predecessors()) {
            if (end[predecessor] > session.start()) {
                return false;
            }
        }
        return work.tasks().get(task).release() <= session.start();
    }

    /// The cap that keeps the time before the session free, if it is one.
    private @Nullable Span full() {
        int last = prepared.free.wallEnd(prepared.free.available(session.start())) - 1;
        boolean isFree = sessions.stream().noneMatch(other -> other.start() <= last && last < other.endExclusive());
        boolean mayStand = isFree && work.rules().mayStand(session.task(), last);
        for (Rules.Cap cap : mayStand ? work.rules().caps() : List.<Rules.Cap>of()) {
            Span during = cap.during();
            int used = sessions.stream().mapToInt(during::shared).sum();
            if (during.start() <= last && last < during.endExclusive() && used >= cap.minutes()) {
                return during;
            }
        }
        return null;
    }

    private Why notEarlier() {
        PlanTask task = work.tasks().get(session.task());
        int moment = prepared.free.available(session.start());
        for (int predecessor : task.predecessors()) {
            if (end[predecessor] > 0 && prepared.free.available(end[predecessor]) == moment) {
                return new Why.AfterPredecessor(predecessor);
            }
        }
        boolean released = task.release() > 0 && prepared.free.available(task.release()) == moment;
        return released ? new Why.Released() : new Why.NextInOrder();
    }
}
