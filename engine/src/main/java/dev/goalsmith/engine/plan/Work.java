package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.List;

/// What is to be planned: the tasks, the windows to put them in, and the sessions that stay where they are.
///
/// `rules` say what else holds in the windows. `pinned` sessions don't overlap each other; they may lie outside the
/// windows, since a person may work at any time.
public record Work(List<PlanTask> tasks, Windows windows, List<Session> pinned, Rules rules, Aim aim) {

    public static final int MOST_TASKS = 1 << 20;
    /// Of all tasks together, and of all windows.
    public static final int MOST_MINUTES = 1 << 27;

    public Work {
        tasks = List.copyOf(tasks);
        pinned = pinned.stream().sorted().toList();
        if (tasks.size() > MOST_TASKS) {
            throw new IllegalArgumentException("%d tasks; at most %d".formatted(tasks.size(), MOST_TASKS));
        }
        refuseOverlaps(pinned, tasks.size());
        long minutes = tasks.stream().mapToLong(PlanTask::minutes).sum();
        if (minutes > MOST_MINUTES || windows.total() > MOST_MINUTES) {
            throw new IllegalArgumentException("%d minutes of work in %d of time; at most %d each"
                    .formatted(minutes, windows.total(), MOST_MINUTES));
        }
    }

    /// Without rules beyond the windows.
    public Work(List<PlanTask> tasks, Windows windows, List<Session> pinned, Aim aim) {
        this(tasks, windows, pinned, Rules.NONE, aim);
    }

    private static void refuseOverlaps(List<Session> pinned, int tasks) {
        for (int at = 0; at < pinned.size(); at++) {
            Session session = pinned.get(at);
            if (session.task() < 0 || session.task() >= tasks) {
                throw new IllegalArgumentException("there is no task for %s".formatted(session));
            }
            if (at > 0 && pinned.get(at - 1).endExclusive() > session.start()) {
                throw new IllegalArgumentException(
                        "pinned sessions overlap: %s and %s".formatted(pinned.get(at - 1), session));
            }
        }
    }

    /// The windows and what is pinned: all the time in which the person works. In it a pinned session is late as soon
    /// as it ends after its due date, even where there is no window.
    Windows worked() {
        if (pinned.isEmpty()) {
            return windows;
        }
        var spans = new ArrayList<>(windows.spans());
        spans.addAll(Prepared.spans(pinned));
        return Windows.of(spans);
    }

    /// How much later than due a pinned session ends, in the minutes of [#worked].
    int lateness(Windows worked, Session pin) {
        return worked.available(pin.endExclusive())
                - worked.available(tasks.get(pin.task()).due());
    }

    public Work withTasks(List<PlanTask> newTasks) {
        return new Work(newTasks, windows, pinned, rules, aim);
    }

    public Work withWindows(Windows newWindows) {
        return new Work(tasks, newWindows, pinned, rules, aim);
    }

    public Work withPinned(List<Session> newPinned) {
        return new Work(tasks, windows, newPinned, rules, aim);
    }

    public Work withAim(Aim newAim) {
        return new Work(tasks, windows, pinned, rules, newAim);
    }

    public Work withRules(Rules newRules) {
        return new Work(tasks, windows, pinned, newRules, aim);
    }
}
