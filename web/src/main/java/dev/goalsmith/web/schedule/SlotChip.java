package dev.goalsmith.web.schedule;

import dev.goalsmith.app.schedule.WeekCells;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// A slot as the list under the text shows it, and as the script that paints the week reads it.
public record SlotChip(Slot slot) {

    public String day() {
        return slot.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    public String name() {
        return day() + " " + slot.start();
    }

    public String text() {
        return SlotText.write(slot);
    }

    /// The half hours that it touches.
    public List<String> cells() {
        return WeekCells.of(List.of(slot));
    }

    public Duration length() {
        return slot.length();
    }

    public boolean crossesMidnight() {
        return slot.start().toSecondOfDay() + slot.length().toSeconds()
                > Duration.ofDays(1).toSeconds();
    }
}
