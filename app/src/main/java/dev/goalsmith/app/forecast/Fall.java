package dev.goalsmith.app.forecast;

import dev.goalsmith.engine.forecast.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why the chance of a goal is more than ten points lower than it was in the week of `since`, in percent: what
/// happened, the worst first.
public record Fall(LocalDate since, int before, int now, List<Shift<Cause>> causes) {

    /// What can make a chance fall.
    public sealed interface Cause {

        /// On so many days a session was missed, all of them on one weekday, or null; 0 where sessions were only
        /// shorter.
        record Missed(int days, @Nullable DayOfWeek weekday) implements Cause {}

        /// Tasks that were finished took so many minutes longer than estimated.
        record Longer(int minutes) implements Cause {}

        /// So many notes came, or grew.
        record NewWork(int notes) implements Cause {}

        /// There are so many minutes less until the deadline: promised less, days off, busy times.
        record LessTime(int minutes) implements Cause {}

        /// The deadline was moved forward.
        record SoonerDeadline(LocalDate from) implements Cause {}

        /// What was learned of how long this person's tasks take and how they keep their time, and all else.
        record Learned() implements Cause {}
    }

    public Fall {
        causes = List.copyOf(causes);
    }
}
