package dev.goalsmith.bench.plan;

import dev.goalsmith.bench.plan.ConstraintSolver.Answer;
import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.Planner;
import dev.goalsmith.engine.plan.Problem;
import dev.goalsmith.engine.plan.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A problem, its plan, how long the planner took for it at best, and what CP-SAT says to it, if it was asked.
record Measured(
        Problem problem,
        Plan plan,
        long micros,
        List<String> mistakes,
        @Nullable Answer answer) {

    private static final int TIMES = 5;
    /// CP-SAT is asked about so many tasks at most, for so long.
    private static final int MOST_TASKS = 100;
    private static final int SECONDS = 60;

    static Measured of(Problem problem) {
        Work work = problem.work();
        Plan plan = Planner.lay(work);
        long micros = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long before = System.nanoTime();
            Planner.lay(work);
            micros = Math.min(micros, (System.nanoTime() - before) / 1_000);
        }
        boolean isAsked =
                Kind.of(problem) == Kind.ALL_NEED_ONE_SITTING && work.tasks().size() <= MOST_TASKS;
        Answer answer = isAsked ? ConstraintSolver.solve(work, plan.fit().lateness(), SECONDS) : null;
        return new Measured(problem, plan, micros, new Validity(work, plan).mistakes(), answer);
    }

    /// The lateness above the bound, as a share of all minutes of work, in percent.
    double gapPercent() {
        int minutes = problem.tasks().stream().mapToInt(task -> task.minutes()).sum();
        return 100.0 * plan.fit().gap() / Math.max(1, minutes);
    }

    boolean isProvedByBound() {
        return plan.fit().gap() == 0;
    }

    boolean isProvedBySolver() {
        return answer != null && answer.proved();
    }

    /// Whether CP-SAT found a plan that is less late, proved or not.
    boolean isBeaten() {
        return answer != null && answer.lateness() < plan.fit().lateness();
    }

    String line() {
        String solver = answer == null
                ? ""
                : "  CP-SAT %6d %s %6d ms"
                        .formatted(answer.lateness(), answer.proved() ? "proved" : "open  ", answer.millis());
        return "%-16s lateness %6d  bound %6d  %8.2f ms%s%s"
                .formatted(
                        problem.name(),
                        plan.fit().lateness(),
                        plan.fit().bound(),
                        micros / 1_000.0,
                        solver,
                        mistakes.isEmpty() ? "" : "  INVALID " + mistakes.getFirst());
    }
}
