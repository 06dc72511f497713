package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.PlanTask;
import dev.goalsmith.engine.plan.Planner;
import dev.goalsmith.engine.plan.Session;
import dev.goalsmith.engine.plan.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The task in the middle gets another estimate, and everything is planned again.
@SuppressWarnings("NullAway.Init") // JMH calls what is marked as setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlannerBenchmark {

    @Param({"10", "100", "1000", "10000", "100000"})
    public int tasks;

    private Work work;
    private List<Session> seen;
    private int minutes;

    @Setup
    public void make() {
        work = Sample.work(tasks, 1);
        seen = Planner.lay(work).sessions();
        minutes = work.tasks().get(tasks / 2).minutes();
    }

    /// As the pages do it: beside the plan that was seen.
    @Benchmark
    public Plan replan() {
        return Planner.lay(changed(), seen);
    }

    /// By another quarter of an hour each time, so that no answer is known already.
    private Work changed() {
        minutes = minutes % 120 + 15;
        var changed = new ArrayList<PlanTask>(work.tasks());
        changed.set(tasks / 2, changed.get(tasks / 2).withMinutes(minutes));
        return work.withTasks(changed);
    }
}
