package dev.goalsmith.engine.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds tasks that begin before what comes before them is done.
///
/// The planner never lays them so; only a pinned session can stand too early for it, or too late.
final class OutOfOrder {

    private OutOfOrder() {}

    /// The places of such tasks in `tasks`. What finds no room is never done.
    static Set<Integer> of(List<PlanTask> tasks, Plan plan) {
        var network = new Network(tasks);
        int[] begins = new int[network.size];
        int[] done = new int[network.size];
        for (Session session : plan.sessions().reversed()) {
            begins[session.task()] = session.start();
            done[session.task()] = Math.max(done[session.task()], session.endExclusive());
        }
        plan.unplaced().forEach(one -> done[one.task()] = Integer.MAX_VALUE);
        boolean[] stands = new boolean[network.size];
        plan.sessions().forEach(session -> stands[session.task()] = true);
        Set<Integer> found = new TreeSet<>();
        for (int task : network.order) {
            int ready = 0;
            for (int at = network.firstPredecessor[task]; at < network.firstPredecessor[task + 1]; at++) {
                ready = Math.max(ready, done[network.predecessors[at]]);
            }
            if (stands[task] && begins[task] < ready) {
                found.add(task);
            }
            done[task] = Math.max(done[task], ready);
        }
        return found;
    }
}
