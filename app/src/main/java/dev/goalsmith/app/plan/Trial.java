package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.Difference;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.store.schedule.Promise;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Lays the plan as it would be with a way out, or with another deadline, and tells the difference. Nothing is written.
final class Trial {

    private final LaidPlan laid;
    private final Situation situation;
    private final Agenda agenda;

    Trial(LaidPlan laid) {
        this.laid = laid;
        this.situation = laid.situation();
        this.agenda = laid.plan().agenda();
    }

    /// Null where the way only leads to another page.
    @Nullable
    Difference of(WayOut way) {
        Agenda tried = switch (way) {
            case WayOut.LaterDeadline later -> {
                Agenda moved = LaterDates.moved(situation, later);
                yield later.keepOn() ? moved.withOpenings(openings(promised -> promised.until(later.to()))) : moved;
            }
            case WayOut.KeepOn(LocalDate to) -> agenda.withOpenings(openings(promised -> promised.until(to)));
            case WayOut.MoreHours more ->
                more.week().isEmpty() ? null : agenda.withOpenings(openings(held -> held.withSlots(more.week())));
            case WayOut.FewerTasks(List<Task> tasks, int _) -> without(tasks);
            case WayOut.OtherOrder other -> agenda.withPinned(letGo(other));
        };
        return tried == null ? null : difference(tried);
    }

    /// If `goal` were due on `day`.
    Difference of(Goal goal, LocalDate day) {
        Goal later = goal.withDeadline(new Deadline(day, false));
        return difference(
                situation.withPursuits(situation.pursuits().withGoal(later)).agenda());
    }

    private Difference difference(Agenda tried) {
        return tried.whatIf(laid.plan());
    }

    /// What is left out counts as work of no minutes, so that what waits for it still waits for what it waits for.
    private Agenda without(List<Task> tasks) {
        var ids = new HashSet<Id>();
        tasks.forEach(task -> ids.add(task.id()));
        List<CalendarTask> left = agenda.tasks().stream()
                .map(task -> ids.contains(task.id()) ? task.withMinutes(0) : task)
                .toList();
        List<CalendarSession> pinned = agenda.pinned().stream()
                .filter(session -> !ids.contains(session.task()))
                .toList();
        return agenda.withTasks(left).withPinned(pinned);
    }

    /// With another last promise.
    private List<Opening> openings(UnaryOperator<Commitment> change) {
        List<Promise> held = situation.promises().from(situation.today());
        Commitment last = held.isEmpty()
                ? null
                : held.getLast().commitment(situation.promises().daysOff());
        return last == null
                ? situation.promises().openings()
                : situation.promises().openings(last, change.apply(last));
    }

    private List<CalendarSession> letGo(WayOut.OtherOrder other) {
        return agenda.pinned().stream()
                .filter(pin -> other.pins().stream()
                        .noneMatch(free -> free.task().id().equals(pin.task())
                                && free.start().equals(pin.start().toLocalDateTime())))
                .toList();
    }
}
