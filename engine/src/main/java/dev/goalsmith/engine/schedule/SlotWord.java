package dev.goalsmith.engine.schedule;

import java.time.DayOfWeek;
import java.util.Set;

/// A piece of a person's schedule as text that means something; `start` and `endExclusive` are its place in the text.
sealed interface SlotWord {

    int start();

    int endExclusive();

    record Days(Set<DayOfWeek> days, int start, int endExclusive) implements SlotWord {}

    record Part(DayPart part, int start, int endExclusive) implements SlotWord {}

    /// A time of day as written: `minute` counts from midnight, 0 to 1440; `half` says if and how a half of the
    /// day was named; `exact` that it was written as on a 24-hour clock ("07:00", "19").
    record Clock(int minute, Half half, boolean exact, int start, int endExclusive) implements SlotWord {}

    record Length(int minutes, int start, int endExclusive) implements SlotWord {}

    record Separator(int start, int endExclusive) implements SlotWord {}

    /// "-", "to", "until".
    record Through(int start, int endExclusive) implements SlotWord {}

    /// A word that may stand anywhere and says nothing, such as "on" and "at".
    record Filler(int start, int endExclusive) implements SlotWord {}

    record Unknown(String text, int start, int endExclusive) implements SlotWord {}

    enum Half {
        UNSAID,
        AM,
        PM
    }
}
