package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A [Work] as arrays over available minutes, with the dates as predecessors modify them.
///
/// A release is never before the release of a predecessor; a due date is never after the latest end that leaves a
/// successor the minutes it needs (Lawler 1973). Tasks have *places* in the order of their modified due dates,
/// predecessors first where two are the same.
final class Prepared {

    final Network network;
    final Windows free;
    final boolean anyOneSitting;
    /// By task: minutes that are not pinned, release and due date (own and modified), the person's order.
    final int[] minutes;
    final int[] release;
    final int[] ownDue;
    final int[] due;
    final int[] rank;
    /// By task when pinned sessions want it done, at the end of the windows at the latest.
    private final int[] fixedDue;
    final boolean[] oneSitting;
    /// By place: the task; and by task: the place.
    final int[] taskAt;
    final int[] placeOf;
    /// The tasks by modified release; empty when everything may begin at once.
    final int[] byRelease;
    final Dates dates;

    Prepared(Work work) {
        List<PlanTask> tasks = work.tasks();
        network = new Network(tasks);
        free = work.windows().minus(spans(work.pinned()));
        int size = network.size;
        minutes = new int[size];
        release = new int[size];
        ownDue = new int[size];
        oneSitting = new boolean[size];
        for (int at = 0; at < size; at++) {
            PlanTask task = tasks.get(at);
            minutes[at] = task.minutes();
            release[at] = task.release() == 0 ? 0 : free.available(task.release());
            ownDue[at] = free.available(task.due());
            oneSitting[at] = task.oneSitting();
        }
        fixedDue = new int[size];
        Arrays.fill(fixedDue, free.total());
        int[] released = new int[size];
        takeAway(work.pinned(), released);
        setDates(released);
        modifyReleases();
        due = dueBy(0);
        anyOneSitting = anyOneSitting();
        rank = Sequence.of(tasks);
        dates = new Dates(minutes, release, due, network.order);
        taskAt = dates.taskAt;
        placeOf = dates.placeOf;
        byRelease = dates.byRelease;
    }

    private Prepared(Prepared other, Dates dates) {
        this.dates = dates;
        network = other.network;
        free = other.free;
        anyOneSitting = other.anyOneSitting;
        minutes = other.minutes;
        release = dates.release;
        ownDue = other.ownDue;
        due = dates.due;
        fixedDue = other.fixedDue;
        rank = other.rank;
        oneSitting = other.oneSitting;
        taskAt = dates.taskAt;
        placeOf = dates.placeOf;
        byRelease = dates.byRelease;
    }

    /// The same with other modified dates, which keep the order of predecessors.
    Prepared withDates(int[] newRelease, int[] newDue) {
        return new Prepared(this, new Dates(minutes, newRelease, newDue, network.order));
    }

    static List<Span> spans(List<Session> pinned) {
        return pinned.stream()
                .map(session -> new Span(session.start(), session.endExclusive()))
                .toList();
    }

    /// Pinned sessions count as done; what comes before them is due when they begin, what comes after waits for them.
    private void takeAway(List<Session> pinned, int[] released) {
        for (Session session : pinned) {
            int task = session.task();
            minutes[task] = Math.max(0, minutes[task] - session.minutes());
            int start = free.available(session.start());
            int end = free.available(session.endExclusive());
            for (int at = network.firstPredecessor[task]; at < network.firstPredecessor[task + 1]; at++) {
                int predecessor = network.predecessors[at];
                fixedDue[predecessor] = Math.min(fixedDue[predecessor], start);
            }
            for (int at = network.firstSuccessor[task]; at < network.firstSuccessor[task + 1]; at++) {
                int successor = network.successors[at];
                released[successor] = Math.max(released[successor], end);
            }
        }
    }

    /// Adds a task's own dates to those that pinned sessions impose; what needs no minutes has none of its own.
    private void setDates(int[] released) {
        for (int task = 0; task < network.size; task++) {
            release[task] = Math.max(minutes[task] > 0 ? release[task] : 0, released[task]);
            ownDue[task] = Math.min(ownDue[task], fixedDue[task]);
        }
    }

    private void modifyReleases() {
        for (int at = 0; at < network.size; at++) {
            int task = network.order[at];
            for (int next = network.firstSuccessor[task]; next < network.firstSuccessor[task + 1]; next++) {
                int successor = network.successors[next];
                release[successor] = Math.max(release[successor], release[task]);
            }
        }
    }

    /// The modified due dates when everything may be `lateness` late, within the windows and before what is pinned.
    int[] dueBy(int lateness) {
        int[] latest = new int[network.size];
        for (int task = 0; task < latest.length; task++) {
            latest[task] = minutes[task] > 0 ? Math.min(fixedDue[task], ownDue[task] + lateness) : fixedDue[task];
        }
        return beforeSuccessors(latest);
    }

    /// The dates `latest`, changed in place so that each leaves its successors the minutes that they need.
    private int[] beforeSuccessors(int[] latest) {
        for (int at = network.size - 1; at >= 0; at--) {
            int task = network.order[at];
            for (int next = network.firstSuccessor[task]; next < network.firstSuccessor[task + 1]; next++) {
                int successor = network.successors[next];
                latest[task] = Math.min(latest[task], latest[successor] - minutes[successor]);
            }
        }
        return latest;
    }

    /// The same with due dates that can all be kept: where one can't be, what has the same is due when the last of it
    /// is done by the earliest due date first, as `ends` says by task. What that order keeps in time stays so.
    Prepared putOff(Function<Dates, int[]> ends) {
        int[] own = new int[network.size];
        for (int task = 0; task < own.length; task++) {
            own[task] = minutes[task] > 0 ? ownDue[task] : fixedDue[task];
        }
        int[] inherited = inherited(own);
        int[] done = ends.apply(new Dates(minutes, release, inherited, network.order));
        Map<Integer, Integer> lastOf = new HashMap<>();
        for (int task = 0; task < own.length; task++) {
            lastOf.merge(inherited[task], done[task], Math::max);
        }
        for (int task = 0; task < own.length; task++) {
            own[task] = Math.max(own[task], lastOf.getOrDefault(inherited[task], 0));
        }
        return withDates(release, beforeSuccessors(own));
    }

    /// The due date of each task or the first of what waits for it.
    private int[] inherited(int[] own) {
        int[] first = own.clone();
        for (int at = network.size - 1; at >= 0; at--) {
            int task = network.order[at];
            for (int next = network.firstSuccessor[task]; next < network.firstSuccessor[task + 1]; next++) {
                first[task] = Math.min(first[task], first[network.successors[next]]);
            }
        }
        return first;
    }

    private boolean anyOneSitting() {
        for (int task = 0; task < network.size; task++) {
            if (oneSitting[task] && minutes[task] > 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return network.size;
    }
}
