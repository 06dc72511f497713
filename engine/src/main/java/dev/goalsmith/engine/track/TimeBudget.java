package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What tasks of one type were thought to take and what they took; the type is null for tasks without one.
///
/// `all` sums every task. `compared` sums only those that show how good the estimates are: complete, estimated, and
/// with work logged. An open task would flatter the estimates, one without a log would look as if it took no time.
public record TimeBudget(@Nullable Id typeId, Sum all, Sum compared) {

    /// So many tasks with their estimated and their actual time.
    public record Sum(int tasks, Duration estimated, Duration actual) {

        public static final Sum NONE = new Sum(0, Duration.ZERO, Duration.ZERO);

        Sum plus(Duration estimate, Duration worked) {
            return new Sum(tasks + 1, estimated.plus(estimate), actual.plus(worked));
        }

        Sum plus(Sum other) {
            return new Sum(tasks + other.tasks, estimated.plus(other.estimated), actual.plus(other.actual));
        }
    }

    /// How many times the estimate these tasks really took: 1 is exact, 1.6 is under-budgeted; null before there is
    /// anything to compare.
    public @Nullable Double ratio() {
        long estimated = compared.estimated().toMinutes();
        return estimated == 0 ? null : (double) compared.actual().toMinutes() / estimated;
    }

    /// One budget for each type of `leaves`, in the order in which the types first come. `worked` is the time logged on
    /// a task, by its id.
    public static List<TimeBudget> byType(Collection<Task> leaves, Map<Id, Duration> worked) {
        var budgets = new LinkedHashMap<@Nullable Id, TimeBudget>();
        for (Task task : leaves) {
            Id type = task.note().typeId();
            TimeBudget before = budgets.getOrDefault(type, new TimeBudget(type, Sum.NONE, Sum.NONE));
            budgets.put(type, before.plus(task, worked.getOrDefault(task.id(), Duration.ZERO)));
        }
        return List.copyOf(budgets.values());
    }

    /// All of `budgets` as one, without a type.
    public static TimeBudget total(Collection<TimeBudget> budgets) {
        Sum all = Sum.NONE;
        Sum compared = Sum.NONE;
        for (TimeBudget budget : budgets) {
            all = all.plus(budget.all);
            compared = compared.plus(budget.compared);
        }
        return new TimeBudget(null, all, compared);
    }

    private TimeBudget plus(Task task, Duration actual) {
        Duration estimate = task.estimate();
        Duration estimated = estimate == null ? Duration.ZERO : estimate;
        boolean tells = task.isComplete() && estimate != null && actual.isPositive();
        return new TimeBudget(typeId, all.plus(estimated, actual), tells ? compared.plus(estimated, actual) : compared);
    }
}
