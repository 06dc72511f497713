package dev.goalsmith.engine.sheet;

import dev.goalsmith.engine.plan.Aim;
import dev.goalsmith.engine.plan.PlanTask;
import dev.goalsmith.engine.plan.Rank;
import dev.goalsmith.engine.plan.Span;
import dev.goalsmith.engine.plan.Windows;
import dev.goalsmith.engine.plan.Work;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A plan sheet beside weekly slots, as the planner needs them: the rows are the tasks, in their order.
///
/// Minutes count the time that really passes from the beginning of `from` in `zone`.
///
/// @param slots at least one; they go on after the deadline, so that late work has a place too
/// @param deadline the last day on which all work should be done; less than ten years after `from`
public record SheetWork(PlanSheet sheet, List<Slot> slots, LocalDate from, LocalDate deadline, ZoneId zone) {

    private static final int DAYS_PER_WEEK = 7;

    public SheetWork {
        slots = List.copyOf(slots);
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("slots must not be empty");
        }
        if (deadline.isBefore(from) || !deadline.isBefore(from.plusYears(Commitment.MOST_YEARS))) {
            throw new IllegalArgumentException(
                    "deadline (%s) must lie in the ten years from %s on".formatted(deadline, from));
        }
    }

    /// The work that remains.
    ///
    /// @throws IllegalArgumentException if rows wait for each other, which [#cycle] tells
    public Work work() {
        RowOrder order = new RowOrder(sheet);
        int due = dueMinute();
        List<PlanTask> tasks = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            int minutes =
                    order.hasParts(row) ? 0 : remainingMinutes(sheet.rows().get(row));
            tasks.add(new PlanTask(minutes, false, order.before(row), 0, due, Rank.inSequence(row)));
        }
        return new Work(tasks, windows(tasks), List.of(), Aim.OWN_SEQUENCE);
    }

    /// Places of rows each of which waits for the next and the last for the first; empty if there are none.
    public List<Integer> cycle() {
        return new RowOrder(sheet).cycle();
    }

    /// The rows that cannot be planned because nobody said how long they take.
    public List<Integer> withoutEstimate() {
        RowOrder order = new RowOrder(sheet);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            SheetRow task = sheet.rows().get(row);
            if (task.effort().estimateMinutes() == null && !isDone(task) && !order.hasParts(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// What the estimate leaves to do, rounded up: by the progress, if there is any, else by the time already worked,
    /// unless that has eaten up the estimate; then the whole estimate, because nothing says that the task is nearer
    /// to its end.
    static int remainingMinutes(SheetRow row) {
        Integer estimate = row.effort().estimateMinutes();
        if (estimate == null || isDone(row)) {
            return 0;
        }
        if (row.progressPercent() > 0) {
            return Math.ceilDiv(estimate * (100 - row.progressPercent()), 100);
        }
        int unworked = estimate - row.effort().actualMinutes();
        return unworked > 0 ? unworked : estimate;
    }

    private static boolean isDone(SheetRow row) {
        return row.days().completed() != null || row.progressPercent() == SheetRow.MAX_PROGRESS_PERCENT;
    }

    /// What the wall shows at `minute`.
    public LocalDateTime at(int minute) {
        return origin().plus(Duration.ofMinutes(minute)).atZone(zone).toLocalDateTime();
    }

    /// The last day that has passed at least in part when `minute` begins.
    public LocalDate dayBefore(int minute) {
        return at(Math.max(0, minute - 1)).toLocalDate();
    }

    private Instant origin() {
        return from.atStartOfDay(zone).toInstant();
    }

    private int dueMinute() {
        return minute(deadline.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private int minute(Instant instant) {
        return Math.toIntExact(Duration.between(origin(), instant).toMinutes());
    }

    private Windows windows(List<PlanTask> tasks) {
        List<Span> spans = new ArrayList<>();
        LocalDate end = lastDay(tasks.stream().mapToLong(PlanTask::minutes).sum());
        for (Opening opening : new Commitment(from, end, zone, slots, List.of()).openings()) {
            spans.add(new Span(minute(opening.startInstant()), minute(opening.endInstantExclusive())));
        }
        return Windows.of(spans);
    }

    // All work fits before this day, if ten years are enough: a week more than it takes at the promised pace.
    private LocalDate lastDay(long minutes) {
        long perWeek =
                slots.stream().mapToLong(slot -> slot.length().toMinutes()).sum();
        LocalDate enough = from.plusDays((minutes / perWeek + 2) * DAYS_PER_WEEK);
        LocalDate latest = from.plusYears(Commitment.MOST_YEARS).minusDays(1);
        LocalDate wanted = enough.isAfter(deadline) ? enough : deadline;
        return wanted.isBefore(latest) ? wanted : latest;
    }
}
