package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// Tasks with the minutes that they need and their modified dates, in the orders of these. Moments are available
/// minutes.
///
/// Tasks have *places* in the order of their due dates, predecessors first where two are the same.
final class Dates {

    /// By task.
    final int[] minutes;
    final int[] release;
    final int[] due;
    /// By place: the task; and by task: the place.
    final int[] taskAt;
    final int[] placeOf;
    /// The tasks by release; empty when everything may begin at once.
    final int[] byRelease;

    /// `order` names every task, after its predecessors.
    Dates(int[] minutes, int[] release, int[] due, int[] order) {
        this.minutes = minutes;
        this.release = release;
        this.due = due;
        taskAt = byDueDate(order);
        placeOf = new int[due.length];
        for (int place = 0; place < placeOf.length; place++) {
            placeOf[taskAt[place]] = place;
        }
        byRelease = anyRelease() ? byRelease() : new int[0];
    }

    int size() {
        return minutes.length;
    }

    private boolean anyRelease() {
        for (int minute : release) {
            if (minute > 0) {
                return true;
            }
        }
        return false;
    }

    private int[] byDueDate(int[] order) {
        long[] keys = new long[order.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) due[order[at]] * Work.MOST_TASKS + at;
        }
        Arrays.sort(keys);
        int[] tasks = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            tasks[place] = order[(int) (keys[place] & (Work.MOST_TASKS - 1))];
        }
        return tasks;
    }

    private int[] byRelease() {
        long[] keys = new long[release.length];
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
}
