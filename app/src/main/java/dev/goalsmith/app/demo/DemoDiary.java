package dev.goalsmith.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What happens in the demo, in whatever order it is told, and lived through in the order of time: what goals share,
/// their slots and their plan, is then as it would be in a life.
final class DemoDiary {

    private static final int EVENING = 22;

    private record Entry(int day, int hour, Runnable what) {}

    private static final Comparator<Entry> BY_TIME =
            Comparator.comparingInt(Entry::day).thenComparingInt(Entry::hour);

    private final List<Entry> entries = new ArrayList<>();

    /// Entries of one hour happen as they were told.
    void on(int day, int hour, Runnable what) {
        entries.add(new Entry(day, hour, what));
    }

    /// Lives through all of it; on every evening before the last `lookAtTheDesk` is run as well.
    void live(DemoCalendar calendar, Runnable lookAtTheDesk) {
        int last = entries.stream().mapToInt(Entry::day).max().orElseThrow();
        for (int day = 0; day < last; day++) {
            on(day, EVENING, lookAtTheDesk);
        }
        entries.stream().sorted(BY_TIME).forEach(entry -> {
            calendar.at(entry.day(), entry.hour());
            entry.what().run();
        });
    }
}
