package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.List;

/// A [Work] as arrays over available minutes, with the dates as predecessors modify them.
///
/// A release is never before the release of a predecessor; a due date is never after the latest end that leaves a
/// successor the minutes it needs (Lawler 1973). Tasks have *places* in the order of their modified due dates,
/// predecessors first where two are the same.
final class Prepared {

    final Network network;
    final Windows free;
    final boolean anyOneSitting;
    final boolean anyRelease;
    /// By task: minutes that are not pinned, release and due date (own and modified), the person's order.
    final int[] minutes;
    final int[] release;
    final int[] ownDue;
    final int[] due;
    final int[] rank;
    final boolean[] oneSitting;
    /// By place: the task; and by task: the place.
    final int[] taskAt;
    final int[] placeOf;
    /// The tasks by modified release; empty when everything may begin at once.
    final int[] byRelease;

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
        due = new int[size];
        Arrays.fill(due, free.total());
        int[] released = new int[size];
        takeAway(work.pinned(), released);
        setDates(released);
        modifyDates();
        anyOneSitting = anyOneSitting();
        anyRelease = Arrays.stream(release).anyMatch(minute -> minute > 0);
        rank = Sequence.of(tasks);
        taskAt = byDueDate();
        placeOf = new int[size];
        setPlaces();
        byRelease = anyRelease ? byRelease() : new int[0];
    }

    private Prepared(Prepared other, int[] release, int[] due) {
        network = other.network;
        free = other.free;
        anyOneSitting = other.anyOneSitting;
        minutes = other.minutes;
        this.release = release;
        ownDue = other.ownDue;
        this.due = due;
        rank = other.rank;
        oneSitting = other.oneSitting;
        anyRelease = true;
        taskAt = byDueDate();
        placeOf = new int[network.size];
        setPlaces();
        byRelease = byRelease();
    }

    /// The same with other modified dates, which keep the order of predecessors.
    Prepared withDates(int[] newRelease, int[] newDue) {
        return new Prepared(this, newRelease, newDue);
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
                due[predecessor] = Math.min(due[predecessor], start);
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
            boolean open = minutes[task] > 0;
            release[task] = Math.max(open ? release[task] : 0, released[task]);
            ownDue[task] = Math.min(ownDue[task], due[task]);
            due[task] = open ? ownDue[task] : due[task];
        }
    }

    private void modifyDates() {
        for (int at = 0; at < network.size; at++) {
            int task = network.order[at];
            for (int next = network.firstSuccessor[task]; next < network.firstSuccessor[task + 1]; next++) {
                int successor = network.successors[next];
                release[successor] = Math.max(release[successor], release[task]);
            }
        }
        for (int at = network.size - 1; at >= 0; at--) {
            int task = network.order[at];
            for (int next = network.firstSuccessor[task]; next < network.firstSuccessor[task + 1]; next++) {
                int successor = network.successors[next];
                due[task] = Math.min(due[task], due[successor] - minutes[successor]);
            }
        }
    }

    private boolean anyOneSitting() {
        for (int task = 0; task < network.size; task++) {
            if (oneSitting[task] && minutes[task] > 0) {
                return true;
            }
        }
        return false;
    }

    private int[] byDueDate() {
        long[] keys = new long[network.size];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) due[network.order[at]] * Work.MOST_TASKS + at;
        }
        Arrays.sort(keys);
        int[] tasks = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            tasks[place] = network.order[(int) Math.floorMod(keys[place], (long) Work.MOST_TASKS)];
        }
        return tasks;
    }

    private void setPlaces() {
        for (int place = 0; place < placeOf.length; place++) {
            placeOf[taskAt[place]] = place;
        }
    }

    private int[] byRelease() {
        long[] keys = new long[network.size];
        for (int task = 0; task < keys.length; task++) {
            keys[task] = (long) release[task] * Work.MOST_TASKS + placeOf[task];
        }
        Arrays.sort(keys);
        int[] tasks = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            tasks[at] = taskAt[(int) (keys[at] & (Work.MOST_TASKS - 1))];
        }
        return tasks;
    }

    int size() {
        return network.size;
    }
}
