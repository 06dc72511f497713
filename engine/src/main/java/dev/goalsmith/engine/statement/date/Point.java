package dev.goalsmith.engine.statement.date;

import java.time.LocalDate;

/// A day or a named period in a text.
///
/// @param from its first day
/// @param to its last day
/// @param next the first token after it
public record Point(LocalDate from, LocalDate to, int next) {

    static Point day(LocalDate day, int next) {
        return new Point(day, day, next);
    }

    Point until(int further) {
        return new Point(from, to, further);
    }
}
