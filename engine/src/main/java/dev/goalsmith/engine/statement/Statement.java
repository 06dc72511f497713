package dev.goalsmith.engine.statement;

import java.time.Instant;

/// One version of a goal in the person's own words; number 1 is the wish that it began with.
public record Statement(int number, String text, Instant writtenAt) {

    public static final int LONGEST_TEXT = 4_000;
}
