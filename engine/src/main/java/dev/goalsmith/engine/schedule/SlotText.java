package dev.goalsmith.engine.schedule;

import dev.goalsmith.engine.Phrase;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a person's schedule as text says: `Mon evening 2h, Thu morning 2h, Sat 4h`.
///
/// Days, day parts, times, lengths and ranges of times or days come in any order that English uses; entries are
/// parted by `,`, `;`, a new line or "and". At most [#LONGEST] characters and [Commitment#MOST_SLOTS] slots.
public sealed interface SlotText {

    int LONGEST = 2_000;

    /// The slots that can be read, in the order of the week; none overlap.
    List<Slot> slots();

    /// A schedule of at least one slot.
    record Parsed(List<Slot> slots) implements SlotText {
        public Parsed {
            slots = List.copyOf(slots);
        }
    }

    /// Why the text is not a schedule, and the first part of it that is to blame, in UTF-16 code units; what stands
    /// beside it is read all the same.
    record Unreadable(int start, int endExclusive, Phrase why, List<Slot> slots) implements SlotText {
        public Unreadable {
            slots = List.copyOf(slots);
        }
    }

    static SlotText parse(String text, DayParts parts) {
        if (text.length() > LONGEST) {
            return new Unreadable(LONGEST, text.length(), Phrase.of("schedule.slots.too-long", LONGEST), List.of());
        }
        return new SlotReader(text, parts).read();
    }

    /// The slots as text that [#parse] reads as the same slots, whatever the day parts: `Mon 19:00 2h, Sat 09:00
    /// 1h 30min`.
    static String write(List<Slot> slots) {
        return slots.stream().sorted().map(SlotText::write).collect(Collectors.joining(", "));
    }

    /// One slot as text: `Mon 19:00 2h`.
    static String write(Slot slot) {
        String day = slot.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return "%s %s %s".formatted(day, slot.start(), write(slot.length()));
    }

    private static String write(Duration length) {
        String hours = length.toHours() == 0 ? "" : length.toHours() + "h";
        String minutes = length.toMinutesPart() == 0 ? "" : length.toMinutesPart() + "min";
        return (hours + " " + minutes).strip();
    }
}
