package dev.goalsmith.app.schedule.file;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.BusyTime;
import java.util.List;

/// What a file held.
public sealed interface CalendarReading {

    /// The busy times that are not over, by start; at least one.
    record Read(List<BusyTime> times) implements CalendarReading {
        public Read {
            times = List.copyOf(times);
        }
    }

    /// Nothing is taken of a file with anything in it that cannot be followed.
    record Refused(Phrase why) implements CalendarReading {}
}
