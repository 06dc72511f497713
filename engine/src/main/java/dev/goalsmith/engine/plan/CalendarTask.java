package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task on the person's calendar: what remains of it in minutes, what it waits for, and its dates on the wall.
///
/// `notBefore` and `dueBefore` are wall times in the zone of the [Agenda]; a task due on a day is due before the
/// midnight that ends the day.
public record CalendarTask(
        Id id,
        String name,
        int minutes,
        boolean oneSitting,
        List<Id> predecessors,
        @Nullable LocalDateTime notBefore,
        @Nullable LocalDateTime dueBefore,
        Rank rank) {

    public CalendarTask {
        predecessors = List.copyOf(predecessors);
    }

    /// A task that may be split, begin at once and be done at any time.
    public static CalendarTask of(Id id, String name, int minutes, Rank rank) {
        return new CalendarTask(id, name, minutes, false, List.of(), null, null, rank);
    }

    public CalendarTask dueBefore(@Nullable LocalDateTime moment) {
        return new CalendarTask(id, name, minutes, oneSitting, predecessors, notBefore, moment, rank);
    }

    public CalendarTask after(List<Id> newPredecessors) {
        return new CalendarTask(id, name, minutes, oneSitting, newPredecessors, notBefore, dueBefore, rank);
    }

    public CalendarTask withMinutes(int newMinutes) {
        return new CalendarTask(id, name, newMinutes, oneSitting, predecessors, notBefore, dueBefore, rank);
    }
}
