package dev.goalsmith.engine.plan;

import java.util.ArrayList;

/// Shares out the time among the tasks, by cells, so that nothing is later than allowed: the greatest flow from the
/// tasks through the cells in which they may stand, and through the caps, to what is worked.
///
/// If not everything flows, no plan keeps the allowed lateness; for tasks that may be split and that wait only for
/// tasks which may stand in the same cells, the reverse is true as well (see [RuleKinds]). The idea is Horn's, "Some
/// simple scheduling algorithms", Naval Research Logistics Quarterly 21 (1974).
final class RuleFlow {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int FIRST_TASK = 2;

    private final Prepared prepared;
    private final Cells cells;
    private final int lateness;
    private final MaxFlow flow;
    /// By task its edge from the source.
    private final int[] supply;
    private final ArrayList<Share> shares = new ArrayList<>();
    private final long flowed;

    /// The minutes of `task` in `cell` are what flows through `edge`.
    private record Share(int task, int cell, int edge) {}

    RuleFlow(Work work, Prepared prepared, int lateness) {
        this.prepared = prepared;
        this.lateness = lateness;
        cells = new Cells(prepared, work.rules(), work.pinned(), cuts());
        int caps = cells.capMinutes.length;
        flow = new MaxFlow(FIRST_TASK + prepared.size() + cells.count + caps, 64, SOURCE, SINK);
        supply = new int[prepared.size()];
        addRooms();
        for (int task = 0; task < supply.length; task++) {
            addTask(task);
        }
        flowed = flow.run();
    }

    private int[] cuts() {
        int[] cuts = new int[2 * prepared.size()];
        for (int task = 0; task < prepared.size(); task++) {
            cuts[2 * task] = prepared.release[task];
            cuts[2 * task + 1] = prepared.due[task] + lateness;
        }
        return cuts;
    }

    private void addRooms() {
        for (int cell = 0; cell < cells.count; cell++) {
            flow.add(
                    cell(cell), cells.cap[cell] < 0 ? SINK : cap(cells.cap[cell]), cells.end[cell] - cells.start[cell]);
        }
        for (int cap = 0; cap < cells.capMinutes.length; cap++) {
            int around = cells.capAround[cap];
            flow.add(cap(cap), around < 0 ? SINK : cap(around), cells.capMinutes[cap]);
        }
    }

    private void addTask(int task) {
        int minutes = prepared.minutes[task];
        if (minutes == 0) {
            return;
        }
        supply[task] = flow.add(SOURCE, FIRST_TASK + task, minutes);
        int until = prepared.due[task] + lateness;
        int first = cells.at(prepared.release[task]);
        int last = until <= prepared.release[task] ? first : cells.at(until - 1) + 1;
        // From the last to the first: edges that are added later are tried first, and earlier is better.
        for (int cell = Math.min(last, cells.count) - 1; cell >= first; cell--) {
            if (cells.mayStand(task, cell)) {
                shares.add(new Share(task, cell, flow.add(FIRST_TASK + task, cell(cell), minutes)));
            }
        }
    }

    private int cell(int cell) {
        return FIRST_TASK + prepared.size() + cell;
    }

    private int cap(int cap) {
        return FIRST_TASK + prepared.size() + cells.count + cap;
    }

    boolean isEnough() {
        return flowed == total();
    }

    private long total() {
        long total = 0;
        for (int task = 0; task < supply.length; task++) {
            total += prepared.minutes[task];
        }
        return total;
    }

    /// By kind of task and cell the minutes, and the cells.
    Runs runs(RuleKinds kinds) {
        int[][] minutes = new int[kinds.count][cells.count];
        for (Share share : shares) {
            minutes[kinds.of[share.task()]][share.cell()] += flow.flow(share.edge());
        }
        return new RuleRuns(prepared, kinds).in(cells, minutes);
    }

    /// The tasks that can't all be done; nothing else can make room for them.
    Shortage shortage(Work work) {
        var tasks = new ArrayList<Integer>();
        int needed = 0;
        long others = 0;
        int from = Integer.MAX_VALUE;
        int last = -1;
        for (int task = 0; task < supply.length; task++) {
            if (prepared.minutes[task] > 0 && flow.isReached(FIRST_TASK + task)) {
                tasks.add(task);
                needed += prepared.minutes[task];
                from = Math.min(from, prepared.release[task]);
                last = last < 0 || prepared.due[task] > prepared.due[last] ? task : last;
            } else {
                others += prepared.minutes[task];
            }
        }
        return new Shortage(
                Shortages.wallStart(prepared.free, from),
                Shortages.wallDue(work.tasks().get(last), prepared, last),
                tasks,
                needed,
                Math.toIntExact(flowed - others));
    }
}
