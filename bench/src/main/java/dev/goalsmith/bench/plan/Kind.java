package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Problem;
import dev.goalsmith.engine.plan.Problem.ProblemTask;

/// How many of the tasks of a problem may be split.
enum Kind {
    ALL_MAY_BE_SPLIT,
    SOME_NEED_ONE_SITTING,
    ALL_NEED_ONE_SITTING;

    static Kind of(Problem problem) {
        long split = problem.tasks().stream().filter(ProblemTask::splittable).count();
        if (split == problem.tasks().size()) {
            return ALL_MAY_BE_SPLIT;
        }
        return split == 0 ? ALL_NEED_ONE_SITTING : SOME_NEED_ONE_SITTING;
    }
}
