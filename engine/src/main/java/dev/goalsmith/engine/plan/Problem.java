package dev.goalsmith.engine.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A planning problem of format `plan/1`: slots that come back every week, busy times, tasks with dates.
///
/// All moments are minutes after `start`, which has no zone; the first day of the first week begins there.
public record Problem(
        String name,
        LocalDateTime start,
        List<WeeklySlot> slots,
        List<Span> busy,
        int horizonWeeks,
        int goalDeadline,
        List<ProblemTask> tasks) {

    public static final int MOST_WEEKS = 2_000;
    private static final int WEEK = 7 * 24 * 60;

    /// From minute `from` to minute `to` of day 1 (Monday) to 7 of every week; `to` may lie in the next day.
    public record WeeklySlot(int day, int from, int to) {
        public WeeklySlot {
            if (day < 1 || day > 7 || from < 0 || to <= from || to - from > WEEK) {
                throw new IllegalArgumentException("slot on day %d from %d to %d is none".formatted(day, from, to));
            }
        }
    }

    /// One task; `id` is its place in the list, `priority` goes from 1 (low) to 5 (high).
    public record ProblemTask(
            int id,
            int minutes,
            List<Integer> preds,
            @Nullable Integer release,
            @Nullable Integer deadline,
            boolean splittable,
            int priority) {
        public ProblemTask {
            preds = List.copyOf(preds);
        }
    }

    public Problem {
        slots = List.copyOf(slots);
        busy = List.copyOf(busy);
        tasks = List.copyOf(tasks);
        if (horizonWeeks < 0 || horizonWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException(
                    "horizonWeeks (%d) must be from 0 to %d".formatted(horizonWeeks, MOST_WEEKS));
        }
        for (int at = 0; at < tasks.size(); at++) {
            if (tasks.get(at).id() != at) {
                throw new IllegalArgumentException("task %d has id %d.\nNumber the tasks from 0 on."
                        .formatted(at, tasks.get(at).id()));
            }
        }
    }

    /// The work to plan, with the least lateness as its aim; the order of the list is the person's sequence.
    public Work work() {
        var work = new ArrayList<PlanTask>(tasks.size());
        for (ProblemTask task : tasks) {
            Integer release = task.release();
            Integer deadline = task.deadline();
            work.add(new PlanTask(
                    task.minutes(),
                    !task.splittable(),
                    task.preds(),
                    release == null ? 0 : release,
                    deadline == null ? goalDeadline : Math.min(deadline, goalDeadline),
                    new Rank(0, task.id(), task.priority(), 3)));
        }
        return new Work(work, windows(), List.of(), Aim.LEAST_LATENESS);
    }

    private Windows windows() {
        var spans = new ArrayList<Span>();
        for (int week = 0; week < horizonWeeks; week++) {
            for (WeeklySlot slot : slots) {
                int midnight = week * WEEK + (slot.day() - 1) * 24 * 60;
                spans.add(new Span(midnight + slot.from(), midnight + slot.to()));
            }
        }
        return Windows.of(spans).minus(busy);
    }

    /// The plan as the answer to this problem; its moments stay minutes after `start`.
    public Answer answer(Plan plan) {
        Fit fit = plan.fit();
        return new Answer(name, fit.fits(), fit.lateness(), fit.missingMinutes(), at(plan.finish()), plan);
    }

    /// What is said about a plan in one line, and the plan.
    public record Answer(
            String name, boolean fits, int latenessMinutes, int missingMinutes, LocalDateTime finish, Plan plan) {}

    /// What the wall shows at `minute`.
    public LocalDateTime at(int minute) {
        return start.plusMinutes(minute);
    }
}
