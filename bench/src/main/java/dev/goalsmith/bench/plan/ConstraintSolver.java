package dev.goalsmith.bench.plan;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import dev.goalsmith.engine.plan.PlanTask;
import dev.goalsmith.engine.plan.Windows;
import dev.goalsmith.engine.plan.Work;
import java.util.ArrayList;
import java.util.List;

/// The least lateness of tasks that all need one sitting, as CP-SAT of Google's OR-tools finds and proves it.
///
/// It knows nothing of the planner but the windows: each task begins at an available minute from which its window has
/// room, no two overlap, each waits for its predecessors.
final class ConstraintSolver {

    private final Work work;
    private final Windows windows;
    private final int atMost;
    private final CpModel model = new CpModel();

    /// `proved` says whether `lateness` is the least there is; `millis` is the time of the solver.
    record Answer(int lateness, boolean proved, long millis) {}

    private ConstraintSolver(Work work, int atMost) {
        this.work = work;
        this.atMost = atMost;
        windows = work.windows();
    }

    /// Looks for nothing later than `atMost`, which is known to be possible; stops after `seconds`.
    static Answer solve(Work work, int atMost, int seconds) {
        Loader.loadNativeLibraries();
        return new ConstraintSolver(work, atMost).solve(seconds);
    }

    private Answer solve(int seconds) {
        List<PlanTask> tasks = work.tasks();
        IntVar lateness = model.newIntVar(-windows.total(), atMost, "lateness");
        var starts = new ArrayList<IntVar>();
        var intervals = new ArrayList<IntervalVar>();
        for (PlanTask task : tasks) {
            IntVar start = model.newIntVarFromDomain(starts(task), "");
            int due = windows.available(task.due());
            starts.add(start);
            intervals.add(model.newFixedSizeIntervalVar(start, task.minutes(), ""));
            model.addGreaterOrEqual(lateness, LinearExpr.affine(start, 1, task.minutes() - due));
        }
        for (int task = 0; task < tasks.size(); task++) {
            for (int before : tasks.get(task).predecessors()) {
                model.addGreaterOrEqual(
                        starts.get(task),
                        LinearExpr.affine(
                                starts.get(before), 1, tasks.get(before).minutes()));
            }
        }
        model.addNoOverlap(intervals);
        model.minimize(lateness);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds);
        CpSolverStatus status = solver.solve(model);
        return new Answer(
                (int) solver.objectiveValue(), status == CpSolverStatus.OPTIMAL, (long) (solver.wallTime() * 1_000));
    }

    private Domain starts(PlanTask task) {
        int release = windows.available(task.release());
        int latest = windows.available(task.due()) + atMost;
        var ranges = new ArrayList<long[]>();
        for (int window = 0; window < windows.count(); window++) {
            int from = Math.max(windows.before(window), release);
            int to = Math.min(windows.before(window + 1), latest) - task.minutes();
            if (from <= to) {
                ranges.add(new long[] {from, to});
            }
        }
        return Domain.fromIntervals(ranges.toArray(long[][]::new));
    }
}
