package dev.goalsmith.cli.plan;

import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.Planner;
import dev.goalsmith.engine.plan.Work;

/// A plan and how long the planner took for it.
record Planned(Subject subject, Plan plan, long elapsedMicros) {

    static Planned of(Subject subject) {
        Work work = subject.work();
        long before = System.nanoTime();
        Plan plan = Planner.plan(work);
        return new Planned(subject, plan, (System.nanoTime() - before) / 1_000);
    }
}
