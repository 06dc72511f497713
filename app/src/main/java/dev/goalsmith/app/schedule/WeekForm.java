package dev.goalsmith.app.schedule;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import java.util.List;
import java.util.Set;

/// What a form says of a week: the text, the text that stood there at first, and the half hours that are painted.
///
/// The text counts if it was changed; else the half hours count if they are not those of the text. So either can be
/// used where no script keeps them the same, and times that are no half hours are never rounded unasked. A text that
/// cannot be read is never passed over for them.
public record WeekForm(String text, String shown, Set<String> cells) {

    public WeekForm {
        cells = Set.copyOf(cells);
    }

    public static WeekForm typed(String text) {
        return new WeekForm(text, "", Set.of());
    }

    public SlotText read(DayParts parts) {
        SlotText written = SlotText.parse(text.strip(), parts);
        boolean isTyped = !text.strip().equals(shown.strip());
        boolean isUnread = written instanceof SlotText.Unreadable && !text.isBlank();
        if (isTyped || isUnread || isPainted(written)) {
            return written;
        }
        List<Slot> painted = WeekCells.slots(cells);
        return painted.isEmpty()
                ? new SlotText.Unreadable(0, 0, Phrase.of("schedule.slots.empty"), List.of())
                : new SlotText.Parsed(painted);
    }

    private boolean isPainted(SlotText written) {
        return written instanceof SlotText.Parsed(var slots)
                && Set.copyOf(WeekCells.of(slots)).equals(cells);
    }
}
