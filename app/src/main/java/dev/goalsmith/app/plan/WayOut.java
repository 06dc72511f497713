package dev.goalsmith.app.plan;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What would make everything fit. Each was tried: with it, and nothing else, it does.
public sealed interface WayOut {

    /// These goals are due on `to` instead, `days` after the first of their deadlines; if `keepOn`, the promise goes on
    /// until then.
    record LaterDeadline(LocalDate to, long days, List<Goal> goals, boolean keepOn) implements WayOut {
        public LaterDeadline {
            goals = List.copyOf(goals);
        }

        /// Changes with everything that is taken with this way.
        public String mark() {
            return goals.stream()
                    .map(goal -> goal.id() + "." + goal.version())
                    .sorted()
                    .collect(Collectors.joining(" ", to + " " + keepOn + " ", ""));
        }
    }

    /// The promise goes on until `to` with the same slots.
    record KeepOn(LocalDate to) implements WayOut {}

    /// `minutes` are missing in all. `week` is what the promised slots would become, `longer` those of them that grow,
    /// together by `perWeek` minutes; both are empty where no such change is enough.
    record MoreHours(int minutes, int perWeek, List<Slot> week, List<Slot> longer) implements WayOut {
        public MoreHours {
            week = List.copyOf(week);
            longer = List.copyOf(longer);
        }
    }

    /// These notes are set aside, `minutes` of work in all.
    record FewerTasks(List<Task> tasks, int minutes) implements WayOut {
        public FewerTasks {
            tasks = List.copyOf(tasks);
        }
    }
}
