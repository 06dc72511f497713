package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.Point;
import dev.goalsmith.engine.statement.date.PointReader;
import dev.goalsmith.engine.statement.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A text together with the day on which it was written.
record Reading(Text text, LocalDate on) {

    @Nullable
    Point plain(int at) {
        return PointReader.plain(on, text, at);
    }

    @Nullable
    Point after(int at) {
        return PointReader.after(on, text, at);
    }

    /// The running period that the word at `at` names.
    @Nullable
    Point running(int at) {
        return PointReader.running(on, text, at);
    }

    /// The month or day of a year at `at`, never a year by itself.
    @Nullable
    Point day(int at) {
        return PointReader.day(on, text, at);
    }
}
