package dev.goalsmith.app.schedule;

import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The half hours of a week that are painted, each by its name: `Mon-19:00`.
public final class WeekCells {

    public static final int MINUTES = 30;
    private static final int A_DAY = 24 * 60 / MINUTES;

    private WeekCells() {}

    public static String name(DayOfWeek day, LocalTime start) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "-" + start;
    }

    /// Every half hour of the week.
    public static List<String> all() {
        return IntStream.range(0, 7 * A_DAY).mapToObj(WeekCells::name).toList();
    }

    private static String name(int cell) {
        return name(DayOfWeek.of(cell / A_DAY + 1), at(cell % A_DAY));
    }

    /// The half hours that slots touch, in the order of the week; one that crosses midnight goes on in the next day.
    public static List<String> of(Collection<Slot> slots) {
        var numbers = new TreeSet<Integer>();
        for (Slot slot : slots) {
            int start = (slot.day().getValue() - 1) * 24 * 60 + slot.start().toSecondOfDay() / 60;
            int end = start + Math.toIntExact(slot.length().toMinutes());
            for (int cell = start / MINUTES; cell * MINUTES < end; cell++) {
                numbers.add(cell % (7 * A_DAY));
            }
        }
        return numbers.stream().map(WeekCells::name).toList();
    }

    /// The slots that neighbouring half hours of a day make; names of no half hour are left out.
    public static List<Slot> slots(Collection<String> cells) {
        var slots = new ArrayList<Slot>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int painted = 0;
            for (int cell = 0; cell <= A_DAY; cell++) {
                boolean on = cell < A_DAY && cells.contains(name(day, at(cell)));
                if (!on && painted > 0) {
                    slots.add(Slot.of(day, at(cell - painted), (long) painted * MINUTES));
                }
                painted = on ? painted + 1 : 0;
            }
        }
        return slots;
    }

    private static LocalTime at(int cell) {
        return LocalTime.MIDNIGHT.plusMinutes((long) cell * MINUTES);
    }
}
