package dev.goalsmith.app.today;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;

/// The one thing to do next.
public sealed interface NextStep {

    /// There is no goal yet.
    record BeginGoal() implements NextStep {}

    /// All goals are attained, put off or given up: time for the next one.
    record BeginNextGoal() implements NextStep {}

    /// A goal has no notes yet.
    record BreakDown(Goal goal) implements NextStep {}

    /// No open note of a goal has hours. Whoever wants to can begin with `first` all the same.
    record Estimate(Goal goal, Task first) implements NextStep {}

    /// A goal has notes with hours, but no time was promised for it.
    record Commit(Goal goal, Task first) implements NextStep {}

    /// There is work, and no free slot ahead for it.
    record PromiseMore(Goal goal, Task first) implements NextStep {}

    /// Everything for a goal is done.
    record CelebrateGoal(Goal goal) implements NextStep {}

    /// A session is ahead, or has begun.
    record Work(NextSession session) implements NextStep {}
}
