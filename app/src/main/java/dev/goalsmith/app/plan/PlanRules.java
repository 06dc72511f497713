package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.CalendarRules;
import dev.goalsmith.engine.plan.CalendarRules.Reservation;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.Rules;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.WorkHabits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person lays down about their time, as rules of the planner.
final class PlanRules {

    /// Without it the next session of a task would begin where the longest one ends, and nothing would be shorter.
    private static final int USUAL_PAUSE = 15;

    private PlanRules() {}

    static CalendarRules of(Situation situation, List<CalendarTask> tasks, Map<LocalDate, Integer> worked) {
        WorkHabits habits = situation.habits();
        return new CalendarRules(
                minutes(habits.most().aDay(), CalendarRules.NO_CAP),
                minutes(habits.most().aWeek(), CalendarRules.NO_CAP),
                worked,
                reserved(situation, tasks),
                lengths(habits.lengths()));
    }

    /// A slot that is kept for a goal with no minutes left to do is free for all; one that is kept for a track stays.
    private static List<Reservation> reserved(Situation situation, List<CalendarTask> tasks) {
        Set<Id> left = tasks.stream()
                .filter(task -> task.minutes() > 0)
                .map(CalendarTask::id)
                .collect(Collectors.toSet());
        var found = new ArrayList<Reservation>();
        for (KeptSlot slot : situation.promises().kept()) {
            Set<Id> kept = new HashSet<>();
            for (Goal goal : situation.planned()) {
                List<Task> leaves =
                        slot.keeper().isFor(goal) ? situation.boardOf(goal).leaves() : List.of();
                leaves.forEach(leaf -> kept.add(leaf.id()));
            }
            kept.retainAll(left);
            if (!kept.isEmpty() || slot.keeper() instanceof KeptSlot.Keeper.OneTrack) {
                found.add(new Reservation(slot.day(), slot.start(), kept));
            }
        }
        return found;
    }

    private static Rules.Lengths lengths(WorkHabits.Lengths lengths) {
        int usual = lengths.longest() == null ? Rules.Lengths.ANY.pause() : USUAL_PAUSE;
        return new Rules.Lengths(
                minutes(lengths.shortest(), Rules.Lengths.ANY.shortest()),
                minutes(lengths.longest(), Rules.Lengths.ANY.longest()),
                minutes(lengths.pause(), usual));
    }

    private static int minutes(@Nullable Duration length, int otherwise) {
        return length == null ? otherwise : Math.toIntExact(length.toMinutes());
    }
}
