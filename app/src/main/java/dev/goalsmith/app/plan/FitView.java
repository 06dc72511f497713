package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the work fits into the promised hours, seen from one goal; all goals share the hours.
///
/// `week` are the promised slots, present or tried; `done` is when the goal's last session ends, null while it has
/// none.
public record FitView(
        Goal goal,
        Hours hours,
        Verdict verdict,
        List<LateTask> late,
        @Nullable Certificate shortage,
        List<WayOut> ways,
        Tried tried) {

    /// Minutes of the slots from now to [#countedTo]: what this goal can use, what is needed for it, and for all goals
    /// that are due by then; and what of this goal is pinned `outside` the slots, which needs none of them.
    public record Hours(Room room, int needed, int neededByAll, int outside) {

        /// How long the bar of `minutes` is where the largest of them all is 100.
        public int percent(int minutes) {
            long largest = Math.max(1, Math.max(room.promised(), Math.max(needed, neededByAll)));
            return Math.toIntExact(minutes * 100L / largest);
        }

        /// What is left when all is done that is due by then; below 0 where it is not enough.
        public int left() {
            return Math.min(room.usable() - needed, room.usableByAll() - neededByAll);
        }

        /// What is needed for this goal beyond what it can use.
        public int over() {
            return Math.max(0, needed - room.usable());
        }

        /// The same of all goals.
        public int overByAll() {
            return Math.max(0, neededByAll - room.usableByAll());
        }

        public boolean isShared() {
            return neededByAll > needed;
        }
    }

    /// Of the `promised` minutes this goal can use those that are neither `kept` for others, who are named, nor beyond
    /// the most of a day or week; all goals together can use more where some is kept for them.
    public record Room(int promised, int usable, int usableByAll, int kept, List<String> keptFor) {

        public Room {
            keptFor = List.copyOf(keptFor);
        }

        /// Minutes beyond the most of a day or week.
        public int capped() {
            return promised - usable - kept;
        }
    }

    /// Minutes to spare or missing; either is zero. `by` is the day that they are counted to, null for the end of the
    /// promise: where another day leaves less than the deadline, it is that one.
    ///
    /// @param pinnedLate whether the person pinned a session after its date, which no hour more would help
    /// @param other the other goal whose day `by` is; null where it is of this one
    /// @param milestones those of this goal that are not reached, missed ones among them
    public record Verdict(
            int spare,
            int missing,
            boolean pinnedLate,
            @Nullable LocalDate by,
            @Nullable Goal other,
            @Nullable ZonedDateTime done,
            List<Outlook> milestones) {

        public Verdict {
            milestones = List.copyOf(milestones);
        }

        public boolean fits() {
            return missing == 0 && !pinnedLate;
        }
    }

    /// A task that ends `late` minutes of promised time after its deadline; `unplaced` minutes of it find no slot.
    ///
    /// @param pinned where the person pinned the session that ends too late; null where they did not
    /// @param pins the sessions that they pinned too late and that can be let go
    public record LateTask(
            String title,
            Goal goal,
            int late,
            int unplaced,
            @Nullable LocalDateTime pinned,
            List<Id> pins) {

        public LateTask {
            pins = List.copyOf(pins);
        }
    }

    /// The proof: by `by` these tasks need `needed` minutes, and the slots have `available`, from `from` on where they
    /// wait until then.
    public record Certificate(
            @Nullable LocalDateTime from, LocalDate by, int needed, int available, List<String> tasks) {
        public Certificate {
            tasks = List.copyOf(tasks);
        }
    }

    /// With which slots, and over which days; no slots while nothing is promised.
    public record Tried(List<Slot> week, LocalDate from, LocalDate to) {
        public Tried {
            week = List.copyOf(week);
        }
    }

    public FitView {
        late = List.copyOf(late);
        ways = List.copyOf(ways);
    }

    /// The deadline, or the end of the promise where there is none: the last day that [#hours] count.
    public LocalDate countedTo() {
        Deadline deadline = goal.deadline();
        return deadline == null ? tried.to() : deadline.on();
    }

    /// Whether the verdict counts to the deadline of the goal.
    public boolean isToDeadline() {
        return goal.deadline() != null && countedTo().equals(verdict.by());
    }

    /// What is pinned too late and can be let go at once, as many as can be taken back; none where a way out does it.
    public List<Id> latePins() {
        List<Id> pins = allLatePins();
        return pins.subList(0, Math.min(RestorePlaces.MOST, pins.size()));
    }

    /// Whether [#latePins] are not all of them.
    public boolean isMorePinnedLate() {
        return allLatePins().size() > RestorePlaces.MOST;
    }

    private List<Id> allLatePins() {
        return ways.stream().anyMatch(way -> way instanceof WayOut.OtherOrder)
                ? List.of()
                : late.stream().flatMap(task -> task.pins().stream()).toList();
    }

    public boolean isPromised() {
        return !tried.week().isEmpty();
    }
}
