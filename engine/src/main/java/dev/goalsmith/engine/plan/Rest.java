package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The work that is left round sessions that stay: the `open` tasks, and `dates` of them in the time that is `free`.
final class Rest {

    /// Their places in the list of all tasks; their own number is the place in this.
    private final int[] open;
    final Dates dates;
    private final Windows free;

    Rest(int[] open, Dates dates, Windows free) {
        this.open = open;
        this.dates = dates;
        this.free = free;
    }

    /// The place among all tasks.
    int task(int at) {
        return open[at];
    }

    boolean isEmpty() {
        return Arrays.stream(dates.minutes).allMatch(minutes -> minutes == 0);
    }

    boolean noneIsSitting(Work all) {
        for (int at = 0; at < open.length; at++) {
            if (dates.minutes[at] > 0 && all.tasks().get(open[at]).oneSitting()) {
                return false;
            }
        }
        return true;
    }

    /// As work of its own, which is not late if every date of `all` is kept.
    Work work(Work all) {
        int[] placeOf = new int[all.tasks().size()];
        Arrays.fill(placeOf, Seen.NONE);
        for (int at = 0; at < open.length; at++) {
            placeOf[open[at]] = at;
        }
        var tasks = new ArrayList<PlanTask>(open.length);
        for (int at = 0; at < open.length; at++) {
            PlanTask task = all.tasks().get(open[at]);
            List<Integer> before = task.predecessors().stream()
                    .map(predecessor -> placeOf[predecessor])
                    .filter(place -> place != Seen.NONE)
                    .toList();
            int release = Shortages.wallStart(free, dates.release[at]);
            int due = free.wallEnd(Math.max(0, dates.due[at]));
            tasks.add(new PlanTask(dates.minutes[at], task.oneSitting(), before, release, due, task.rank()));
        }
        return new Work(tasks, free, List.of(), all.aim());
    }

    /// The sessions of a plan of [#work] by the places of all tasks.
    List<Session> sessions(Plan plan) {
        return plan.sessions().stream()
                .map(session -> new Session(open[session.task()], session.start(), session.endExclusive()))
                .toList();
    }
}
