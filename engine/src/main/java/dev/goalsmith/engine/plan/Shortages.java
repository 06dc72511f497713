package dev.goalsmith.engine.plan;

import java.util.ArrayList;

/// Finds the proof that work does not fit.
final class Shortages {

    private Shortages() {}

    /// The tasks that fill the time without a pause from the start of the critical stretch to its late end, and that
    /// are all due by its due date.
    static Shortage of(Work work, Prepared prepared, EarliestDue.Critical critical) {
        var tasks = new ArrayList<Integer>();
        int needed = 0;
        for (int task = 0; task < prepared.size(); task++) {
            boolean within = prepared.release[task] >= critical.start() && prepared.release[task] < critical.end();
            if (prepared.placeOf[task] <= critical.place() && within && prepared.minutes[task] > 0) {
                tasks.add(task);
                needed += prepared.minutes[task];
            }
        }
        int last = prepared.taskAt[critical.place()];
        int due = prepared.due[last];
        return new Shortage(
                wallStart(prepared.free, critical.start()),
                wallDue(work.tasks().get(last), prepared, last),
                tasks,
                needed,
                Math.max(0, due - critical.start()));
    }

    static int wallStart(Windows free, int available) {
        int window = free.windowAt(available);
        return window < free.count() ? free.start(window) + available - free.before(window) : free.wallEnd(available);
    }

    /// The due date as the person set it where it was not modified.
    static int wallDue(PlanTask task, Prepared prepared, int at) {
        boolean asSet = task.due() != PlanTask.NO_DUE
                && prepared.due[at] == prepared.ownDue[at]
                && prepared.free.available(task.due()) == prepared.ownDue[at];
        return asSet ? task.due() : prepared.free.wallEnd(Math.max(0, prepared.due[at]));
    }
}
