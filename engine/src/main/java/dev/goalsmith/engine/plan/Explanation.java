package dev.goalsmith.engine.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at the moment at which a session begins.
final class Explanation {

    private final Work work;
    private final Session session;
    private final Prepared prepared;
    /// By task: minutes that are left at the moment and not pinned, and when it is done.
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
        Set<Session> pinned = Set.copyOf(work.pinned());
        for (int task = 0; task < left.length; task++) {
            left[task] = prepared.minutes[task];
        }
        for (Session other : plan.sessions()) {
            end[other.task()] = Math.max(end[other.task()], other.endExclusive());
            if (other.start() < session.start()) {
                left[other.task()] -= pinned.contains(other) ? 0 : other.minutes();
                began |= other.task() == session.task();
            }
        }
    }

    Why why() {
        if (work.pinned().contains(session)) {
            return new Why.Pinned();
        }
        Integer predecessor = endsHere();
        if (predecessor != null) {
            return new Why.AfterPredecessor(predecessor);
        }
        Integer passed = passed();
        if (passed != null) {
            return instead(passed);
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

    /// Why `passed`, which comes first in the person's order, does not stand here.
    private Why instead(int passed) {
        if (!work.rules().mayStand(passed, session.start())) {
            return new Why.Reserved(passed);
        }
        if (needs(passed) > room()) {
            return new Why.FillsGap(passed);
        }
        int task = session.task();
        if (prepared.due[task] >= prepared.due[passed]) {
            return new Why.LessLate(passed);
        }
        int waiting = waitingFor(task);
        return work.tasks().get(task).due() < work.tasks().get(passed).due() || waiting < 0
                ? new Why.DueFirst(passed)
                : new Why.Awaited(waiting, passed);
    }

    /// The task that leaves this one no more time than it has; -1 if its own date does.
    private int waitingFor(int task) {
        for (int at = prepared.network.firstSuccessor[task]; at < prepared.network.firstSuccessor[task + 1]; at++) {
            int successor = prepared.network.successors[at];
            boolean isPinned =
                    prepared.minutes[successor] < work.tasks().get(successor).minutes();
            if (isPinned || prepared.due[successor] - prepared.minutes[successor] == prepared.due[task]) {
                return successor;
            }
        }
        return -1;
    }

    /// How many minutes of `task` there have to be in one session.
    private int needs(int task) {
        int shortest = work.rules().lengths().shortest();
        boolean whole = prepared.oneSitting[task] || left[task] < 2 * shortest;
        return whole ? left[task] : shortest;
    }

    /// The minutes from the session on to the end of its window, if no cap ends them before.
    private int room() {
        int start = prepared.free.available(session.start());
        int room = prepared.free.before(prepared.free.windowAt(start) + 1) - start;
        for (Rules.Cap cap : work.rules().caps()) {
            Span during = cap.during();
            if (during.start() <= session.start() && session.start() < during.endExclusive()) {
                int used = sessions.stream()
                        .filter(other -> other.start() < session.start())
                        .mapToInt(during::shared)
                        .sum();
                room = Math.min(room, cap.minutes() - used);
            }
        }
        return room;
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
        boolean released = task.release() > 0 && prepared.free.available(task.release()) == moment;
        return released ? new Why.Released() : new Why.NextInOrder();
    }

    /// The predecessor at whose end the session begins; null if there is none.
    private @Nullable Integer endsHere() {
        int moment = prepared.free.available(session.start());
        for (int predecessor : work.tasks().get(session.task()).predecessors()) {
            if (end[predecessor] > 0 && prepared.free.available(end[predecessor]) == moment) {
                return predecessor;
            }
        }
        return null;
    }
}
