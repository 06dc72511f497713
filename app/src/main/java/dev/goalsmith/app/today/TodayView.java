package dev.goalsmith.app.today;

import dev.goalsmith.app.forecast.Prospect;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.track.TargetCount;
import dev.goalsmith.engine.track.Timer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person sees when they come: what to do next, what runs, what moved, what counts; and the goal at which to
/// look
/// back on the month, null where nothing waits.
public record TodayView(
        Person person,
        NextStep step,
        @Nullable Running running,
        List<Moving> moves,
        List<CountLine> targets,
        List<Treat> treats,
        List<GoalLine> goals,
        @Nullable Goal lookback) {

    public TodayView {
        moves = List.copyOf(moves);
        targets = List.copyOf(targets);
        treats = List.copyOf(treats);
        goals = List.copyOf(goals);
    }

    /// Who it is, the wall time that it is for them, and the last of the days off if they are away today.
    public record Person(
            String name, LocalDateTime now, @Nullable LocalDate awayUntil) {}

    /// The task that the timer runs for, what ran until now, and what was worked on it before.
    public record Running(Timer timer, Task task, Goal goal, int paper, Duration elapsed, Duration before) {}

    /// A target in its current period.
    public record CountLine(TargetCount count, Goal goal) {}

    /// A milestone that has been reached and not celebrated yet.
    public record Treat(Milestone milestone, Goal goal) {}

    /// One line for a goal: how much of it is done, in percent, whether it has any notes, and when it will be done,
    /// null where nothing can be foretold.
    public record GoalLine(
            Goal goal,
            int donePercent,
            boolean hasNotes,
            @Nullable Prospect prospect) {}
}
