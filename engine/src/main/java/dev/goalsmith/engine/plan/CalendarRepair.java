package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Slot;
import java.time.LocalDate;
import java.util.List;

/// A way out on the calendar when work does not fit. Each one was tried: with it, and nothing else, everything fits.
public sealed interface CalendarRepair {

    /// These tasks are due at the end of day `to` instead; no earlier day would do.
    record LaterDeadline(LocalDate to, List<Id> tasks) implements CalendarRepair {
        public LaterDeadline {
            tasks = List.copyOf(tasks);
        }
    }

    /// `minutes` are missing in all. The slots are what some of the weekly slots would become, each longer by quarters
    /// of an hour, or one more, on a free day; a quarter less would not do. None are named when no such change is
    /// enough. No slot grows at night.
    record MoreHours(int minutes, List<Slot> slots) implements CalendarRepair {
        public MoreHours {
            slots = List.copyOf(slots);
        }
    }

    /// These tasks are left out, the least important first; none of them could stay.
    record DropTasks(List<Id> tasks) implements CalendarRepair {
        public DropTasks {
            tasks = List.copyOf(tasks);
        }
    }

    /// These pinned sessions are let go.
    record OtherOrder(List<CalendarSession> letGo) implements CalendarRepair {
        public OtherOrder {
            letGo = List.copyOf(letGo);
        }
    }
}
