package dev.goalsmith.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;

/// What a command reads from, writes to and knows of the time; a test makes its own.
///
/// @param colour whether the output is a terminal that shows colours
/// @param clock the time and the person's zone
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean colour, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
