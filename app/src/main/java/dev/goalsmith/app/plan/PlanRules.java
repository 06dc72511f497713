package dev.goalsmith.app.plan;

import dev.goalsmith.engine.plan.CalendarRules;
import dev.goalsmith.engine.plan.Rules;
import dev.goalsmith.engine.schedule.WorkHabits;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person lays down about their time, as rules of the planner.
final class PlanRules {

    /// Without it the next session of a task would begin where the longest one ends, and nothing would be shorter.
    private static final int USUAL_PAUSE = 15;

    private PlanRules() {}

    static CalendarRules of(Situation situation) {
        WorkHabits habits = situation.habits();
        return new CalendarRules(
                minutes(habits.most().aDay(), CalendarRules.NO_CAP),
                minutes(habits.most().aWeek(), CalendarRules.NO_CAP),
                List.of(),
                lengths(habits.lengths()));
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
