package dev.goalsmith.engine.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How much of the promised time work on some tasks, those of one goal, can really take: what is kept for others and
/// what is beyond the most of a day or week cannot be used. In minutes of the [Timeline].
public final class Usable {

    private final Work work;
    private final Windows free;
    private final Windows own;
    private final Windows all;
    private final Set<Integer> tasks;
    /// By task the minutes that are pinned; they need no other time.
    private final int[] pinned;

    Usable(Work work, Set<Integer> tasks) {
        this.work = work;
        this.tasks = tasks;
        pinned = new int[work.tasks().size()];
        work.pinned().forEach(session -> pinned[session.task()] += session.minutes());
        free = work.windows()
                .minus(work.pinned().stream()
                        .map(session -> new Span(session.start(), session.endExclusive()))
                        .toList());
        own = UsableTime.of(work, free, tasks, new int[pinned.length]);
        all = UsableTime.of(
                work,
                free,
                tasks,
                IntStream.range(0, pinned.length).map(this::needed).toArray());
    }

    private boolean isOwn(Set<Integer> reserved) {
        return reserved.stream().anyMatch(tasks::contains);
    }

    private int needed(int task) {
        return Math.max(0, work.tasks().get(task).minutes() - pinned[task]);
    }

    /// What the tasks could take until `minute`, what is pinned in the windows included.
    public int by(int minute) {
        return own.available(minute) + pinnedBy(minute, tasks::contains);
    }

    /// The same for all tasks together: time that is kept for one of them counts as far as that needs it; no less than
    /// `laid` minutes, those of a plan that stands.
    public int byAll(int minute, int laid) {
        return Math.max(laid, all.available(minute) + pinnedBy(minute, _ -> true));
    }

    /// What is kept for others until `minute`.
    public int keptBy(int minute) {
        int kept = 0;
        for (Rules.Reserved one : work.rules().reserved()) {
            if (!isOwn(one.tasks())) {
                int end = Math.min(minute, one.during().endExclusive());
                kept += Math.max(
                        0, free.available(end) - free.available(one.during().start()));
            }
        }
        return kept;
    }

    /// Of the windows, what is pinned of some tasks.
    private int pinnedBy(int minute, IntPredicate some) {
        Windows windows = work.windows();
        int pinnedMinutes = 0;
        for (Session session : work.pinned()) {
            if (some.test(session.task())) {
                int end = Math.min(minute, session.endExclusive());
                pinnedMinutes += Math.max(0, windows.available(end) - windows.available(session.start()));
            }
        }
        return pinnedMinutes;
    }

    /// The minutes of the task at `place` that are pinned where there is no window: they need none.
    public int outside(int place) {
        return pinned[place] - pinnedBy(Integer.MAX_VALUE, place);
    }

    /// The minutes of the task at `place` that are pinned in the windows until `minute`.
    public int pinnedBy(int minute, int place) {
        return pinnedBy(minute, task -> task == place);
    }

    /// So many minutes more could be worked until `due`, in time for all.
    public record Spare(int minutes, int due) {}

    /// How much more work on the tasks there could be until `minute` so that neither these nor any others are late for
    /// want of time, and when it would be; null where no rule says that time cannot be used. At least 0.
    public @Nullable Spare spare(int minute) {
        if (work.rules().caps().isEmpty() && work.rules().reserved().isEmpty()) {
            return null;
        }
        var dues = new HashSet<Integer>(Set.of(minute, PlanTask.NO_DUE));
        work.tasks().forEach(task -> dues.add(task.due()));
        var spare = new Spare(Integer.MAX_VALUE, minute);
        for (int due : dues) {
            int left = Math.max(0, Math.min(own.available(due) - own(due), all.available(due) - all(due)));
            boolean isLess = left < spare.minutes() || (left == spare.minutes() && due < spare.due());
            spare = due >= minute && isLess ? new Spare(left, due) : spare;
        }
        return spare;
    }

    private int own(int due) {
        return tasks.stream()
                .filter(task -> isDueBy(task, due))
                .mapToInt(this::needed)
                .sum();
    }

    private int all(int due) {
        int needed = 0;
        for (int task = 0; task < pinned.length; task++) {
            needed += isDueBy(task, due) ? needed(task) : 0;
        }
        return needed;
    }

    private boolean isDueBy(int task, int due) {
        return work.tasks().get(task).due() <= due;
    }
}
