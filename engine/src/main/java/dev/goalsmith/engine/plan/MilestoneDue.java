package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.time.LocalDateTime;
import java.util.Set;

/// A milestone as the planner takes it: these tasks are due before `dueBefore`, a wall time in the person's zone.
public record MilestoneDue(Id id, LocalDateTime dueBefore, Set<Id> tasks) {

    public MilestoneDue {
        tasks = Set.copyOf(tasks);
    }

    /// The task, due no later than this milestone if it is one of its tasks.
    CalendarTask dated(CalendarTask task) {
        LocalDateTime due = task.dueBefore();
        boolean sooner = tasks.contains(task.id()) && (due == null || dueBefore.isBefore(due));
        return sooner ? task.dueBefore(dueBefore) : task;
    }
}
