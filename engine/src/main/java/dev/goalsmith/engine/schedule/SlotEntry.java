package dev.goalsmith.engine.schedule;

import dev.goalsmith.engine.schedule.SlotWord.Clock;
import dev.goalsmith.engine.schedule.SlotWord.Half;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has been read so far of one entry of a schedule as text: "Mon evening 2h".
final class SlotEntry {

    private static final int HALF_DAY = Slot.DAY_MINUTES / 2;

    final int start;
    final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    @Nullable
    DayPart part;

    @Nullable
    Clock from;

    @Nullable
    Clock to;

    int endExclusive;
    int lengthMinutes;
    boolean lengthFirst;
    boolean endsWithDay;
    boolean through;

    SlotEntry(int start) {
        this.start = start;
        this.endExclusive = start;
    }

    boolean isEmpty() {
        return endExclusive == start;
    }

    boolean hasLength() {
        return lengthMinutes > 0 || to != null;
    }

    void addDays(Collection<DayOfWeek> more) {
        if (through && days.size() == 1 && more.size() == 1) {
            DayOfWeek last = more.iterator().next();
            for (DayOfWeek day = days.iterator().next(); day != last; day = day.plus(1)) {
                days.add(day);
            }
        }
        days.addAll(more);
        endsWithDay = true;
        through = false;
    }

    void setLength(int minutes) {
        lengthFirst = days.isEmpty();
        lengthMinutes = minutes;
        wentOn();
    }

    void setPart(DayPart part) {
        this.part = part;
        wentOn();
    }

    /// Takes the first time as the start and one after "-" as the end; false if there is no place for it.
    boolean addClock(Clock clock) {
        if (from == null) {
            from = clock;
        } else if (through && to == null) {
            to = clock;
        } else {
            return false;
        }
        wentOn();
        return true;
    }

    private void wentOn() {
        endsWithDay = false;
        through = false;
    }

    /// An entry that names no day means the days of the one before it ("Mon 7-9, 19-21"), one that names no
    /// length the length before the days ("2 hours on Monday evening and Saturday").
    void completeFrom(SlotEntry before) {
        if (days.isEmpty() && to != null) {
            days.addAll(before.days);
        }
        if (!hasLength() && before.lengthFirst) {
            lengthMinutes = before.lengthMinutes;
        }
    }

    int startMinute(DayParts parts) {
        if (from == null) {
            LocalTime time = part == null ? parts.anyTime() : parts.startOf(part);
            return time.toSecondOfDay() / 60;
        }
        int start = inPart(from);
        boolean unsaid = from.half() == Half.UNSAID && !from.exact();
        boolean takesHalf = unsaid && to != null && to.half() == Half.PM && start + HALF_DAY < to.minute();
        return takesHalf ? start + HALF_DAY : start;
    }

    int lengthMinutes(DayParts parts) {
        Clock last = to;
        if (last == null) {
            return lengthMinutes;
        }
        int start = startMinute(parts);
        int end = inPart(last);
        if (end > start) {
            return end - start;
        }
        boolean noonBetween = !last.exact() && end + HALF_DAY > start;
        return end + (noonBetween ? HALF_DAY : Slot.DAY_MINUTES) - start;
    }

    /// "7" in the evening is 19:00.
    private int inPart(Clock clock) {
        boolean later = part != null && part.isAfterNoon() && !clock.exact() && clock.minute() < HALF_DAY;
        return clock.minute() + (later ? HALF_DAY : 0);
    }

    List<Slot> slots(DayParts parts) {
        int start = startMinute(parts);
        int length = lengthMinutes(parts);
        var slots = new ArrayList<Slot>();
        for (DayOfWeek day : days) {
            slots.add(Slot.of(day, LocalTime.ofSecondOfDay(start * 60L), length));
        }
        return slots;
    }
}
