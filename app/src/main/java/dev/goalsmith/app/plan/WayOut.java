package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What would make everything fit. Each was tried: with it, and nothing else, it does.
public sealed interface WayOut {

    /// These goals and milestones are due on `to` instead, milestones no later than their goal, `days` after the first
    /// of their days; if `keepOn`, the promise goes on until then.
    record LaterDeadline(LocalDate to, long days, List<Goal> goals, List<LaterMilestone> milestones, boolean keepOn)
            implements WayOut {
        public LaterDeadline {
            goals = List.copyOf(goals);
            milestones = List.copyOf(milestones);
        }

        /// A milestone and the day on which it is due instead.
        public record LaterMilestone(Milestone milestone, LocalDate to) {}

        boolean isNothing() {
            return goals.isEmpty() && milestones.isEmpty();
        }

        /// A milestone moves without a word; a deadline or a promise needs a reason.
        public boolean asksWhy() {
            return !goals.isEmpty() || keepOn;
        }

        /// Changes with everything that is taken with this way.
        public String mark() {
            Stream<String> moved = Stream.concat(
                    goals.stream().map(goal -> goal.id() + "." + goal.version()),
                    milestones.stream().map(LaterMilestone::milestone).map(one -> one.id() + "." + one.version()));
            return moved.sorted().collect(Collectors.joining(" ", to + " " + keepOn + " ", ""));
        }
    }

    /// The promise goes on until `to` with the same slots.
    record KeepOn(LocalDate to) implements WayOut {}

    /// `minutes` are missing in all. `week` is what the promised slots would become, `changed` those of them that grow,
    /// or the one that is `added`, together by `perWeek` minutes; both are empty where no such change is enough.
    record MoreHours(int minutes, int perWeek, List<Slot> week, List<Slot> changed, boolean added) implements WayOut {
        public MoreHours {
            week = List.copyOf(week);
            changed = List.copyOf(changed);
        }
    }

    /// These sessions are let go that the person pinned, so that the work can be put in another order.
    record OtherOrder(List<Pin> pins) implements WayOut {

        /// A pinned session of a task, and where it stands.
        public record Pin(Id session, Task task, LocalDateTime start) {}

        public OtherOrder {
            pins = List.copyOf(pins);
        }
    }

    /// By which an address names it; there is at most one of each kind.
    default String kind() {
        return switch (this) {
            case LaterDeadline _ -> "later";
            case KeepOn _ -> "keep-on";
            case MoreHours _ -> "more";
            case FewerTasks _ -> "fewer";
            case OtherOrder _ -> "order";
        };
    }

    /// These notes are set aside, `minutes` of work in all.
    record FewerTasks(List<Task> tasks, int minutes) implements WayOut {
        public FewerTasks {
            tasks = List.copyOf(tasks);
        }
    }
}
