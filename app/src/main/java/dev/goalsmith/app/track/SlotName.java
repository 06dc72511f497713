package dev.goalsmith.app.track;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.WeekPart;
import java.time.format.TextStyle;
import java.util.Locale;

/// How people speak of a part of the week: `Saturday mornings`.
public final class SlotName {

    private SlotName() {}

    public static Phrase of(WeekPart part) {
        return Phrase.of(
                "track.slots." + part.part().name(), part.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
