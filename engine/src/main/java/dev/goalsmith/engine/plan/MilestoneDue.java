package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A milestone as the planner takes it: these tasks are due before `dueBefore`, a wall time in the person's zone.
public record MilestoneDue(Id id, LocalDateTime dueBefore, Set<Id> tasks) {

    public MilestoneDue {
        tasks = Set.copyOf(tasks);
    }

    /// The milestone that stands at `sharePercent` of the work: of `inSequence`, all that is left of a goal, the first
    /// tasks that bring it there, where `doneMinutes` are done already.
    public static MilestoneDue ofShare(
            Id id, LocalDateTime dueBefore, int sharePercent, int doneMinutes, List<CalendarTask> inSequence) {
        long total = doneMinutes
                + inSequence.stream().mapToLong(CalendarTask::minutes).sum();
        long done = doneMinutes;
        var tasks = new ArrayList<Id>();
        for (CalendarTask task : inSequence) {
            if (done * 100 < total * sharePercent) {
                tasks.add(task.id());
                done += task.minutes();
            }
        }
        return new MilestoneDue(id, dueBefore, Set.copyOf(tasks));
    }

    /// The task, due no later than this milestone if it is one of its tasks.
    CalendarTask dated(CalendarTask task) {
        LocalDateTime due = task.dueBefore();
        boolean sooner = tasks.contains(task.id()) && (due == null || dueBefore.isBefore(due));
        return sooner ? task.dueBefore(dueBefore) : task;
    }
}
