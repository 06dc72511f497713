package dev.goalsmith.engine.schedule;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.SlotText.Parsed;
import dev.goalsmith.engine.schedule.SlotText.Unreadable;
import dev.goalsmith.engine.schedule.SlotWord.Clock;
import dev.goalsmith.engine.schedule.SlotWord.Days;
import dev.goalsmith.engine.schedule.SlotWord.Filler;
import dev.goalsmith.engine.schedule.SlotWord.Length;
import dev.goalsmith.engine.schedule.SlotWord.Part;
import dev.goalsmith.engine.schedule.SlotWord.Separator;
import dev.goalsmith.engine.schedule.SlotWord.Through;
import dev.goalsmith.engine.schedule.SlotWord.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the words of a schedule as text together to slots; an entry that it can't read is left out.
final class SlotReader {

    private final String text;
    private final DayParts parts;
    private final List<SlotWord> words;
    private final List<Slot> slots = new ArrayList<>();
    private SlotEntry entry = new SlotEntry(0);
    private @Nullable SlotEntry before;
    private @Nullable Unreadable refusal;
    private boolean skips;

    SlotReader(String text, DayParts parts) {
        this.text = text;
        this.parts = parts;
        this.words = SlotWords.in(text);
    }

    SlotText read() {
        for (int at = 0; at < words.size(); at++) {
            take(words.get(at), at);
        }
        close();
        List<Slot> inOrder = slots.stream().sorted().toList();
        if (refusal != null) {
            return new Unreadable(refusal.start(), refusal.endExclusive(), refusal.why(), inOrder);
        }
        return slots.isEmpty()
                ? new Unreadable(0, text.length(), Phrase.of("schedule.slots.empty"), List.of())
                : new Parsed(inOrder);
    }

    private void take(SlotWord word, int at) {
        skips = skips && !(word instanceof Separator);
        if (skips) {
            return;
        }
        switch (word) {
            case Filler _ -> {}
            case Through _ -> entry.through = !entry.isEmpty();
            case Separator _ -> separate(at);
            case Unknown unknown -> refuse(unknown, Phrase.of("schedule.slots.unknown", unknown.text()));
            case Days days -> {
                if (!entry.days.isEmpty() && !entry.endsWithDay) {
                    close();
                }
                began(word).addDays(days.days());
            }
            case Part part -> began(word).setPart(part.part());
            case Length length -> {
                if (entry.hasLength()) {
                    close();
                }
                began(word).setLength(length.minutes());
            }
            case Clock clock -> takeClock(clock);
        }
    }

    private void takeClock(Clock clock) {
        boolean startsAtMidnightOfNextDay = clock.minute() == Slot.DAY_MINUTES && entry.from == null;
        if (startsAtMidnightOfNextDay || !began(clock).addClock(clock)) {
            refuse(clock, Phrase.of("schedule.slots.unknown", text.substring(clock.start(), clock.endExclusive())));
        }
    }

    private SlotEntry began(SlotWord word) {
        if (entry.isEmpty()) {
            entry = new SlotEntry(word.start());
        }
        entry.endExclusive = word.endExclusive();
        return entry;
    }

    /// Between two days a separator goes on with the list of days; before a missing length it says nothing.
    private void separate(int at) {
        SlotWord next = wordAfter(at);
        boolean listsDays = entry.endsWithDay && next instanceof Days;
        boolean lengthComes = !entry.days.isEmpty() && !entry.hasLength() && !(next instanceof Days) && next != null;
        if (!listsDays && !lengthComes) {
            close();
        }
    }

    private @Nullable SlotWord wordAfter(int at) {
        for (int next = at + 1; next < words.size(); next++) {
            SlotWord word = words.get(next);
            if (!(word instanceof Separator) && !(word instanceof Filler)) {
                return word;
            }
        }
        return null;
    }

    private void close() {
        if (entry.isEmpty()) {
            return;
        }
        if (before != null) {
            entry.completeFrom(before);
        }
        Phrase wrong = wrong();
        if (wrong == null) {
            entry.slots(parts).forEach(this::add);
        } else {
            refuse(wrong);
        }
        before = entry;
        entry = new SlotEntry(entry.endExclusive);
    }

    private @Nullable Phrase wrong() {
        if (entry.days.isEmpty()) {
            return Phrase.of("schedule.slots.which-day");
        }
        if (!entry.hasLength()) {
            return Phrase.of("schedule.slots.how-long");
        }
        int minutes = entry.lengthMinutes(parts);
        if (minutes < Slot.SHORTEST.toMinutes() || minutes > Slot.LONGEST.toMinutes()) {
            return Phrase.of("schedule.slots.length", Slot.SHORTEST.toMinutes(), Slot.LONGEST.toHours());
        }
        return null;
    }

    private void add(Slot slot) {
        for (Slot other : slots) {
            if (slot.overlaps(other)) {
                refuse(Phrase.of("schedule.slots.overlap", SlotText.write(other), SlotText.write(slot)));
                return;
            }
        }
        if (slots.size() == Commitment.MOST_SLOTS) {
            refuse(Phrase.of("schedule.slots.too-many", Commitment.MOST_SLOTS));
        } else {
            slots.add(slot);
        }
    }

    private void refuse(Phrase why) {
        refuse(entry.start, entry.endExclusive, why);
    }

    /// What follows belongs to the same entry up to the next separator.
    private void refuse(SlotWord word, Phrase why) {
        refuse(word.start(), word.endExclusive(), why);
        entry = new SlotEntry(word.endExclusive());
        skips = true;
    }

    private void refuse(int start, int endExclusive, Phrase why) {
        if (refusal == null) {
            refusal = new Unreadable(start, endExclusive, why, List.of());
        }
    }
}
