package dev.goalsmith.engine.track;

import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.Opening;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The hours that a person promised and those that they worked in one week, Monday to Sunday (ISO 8601).
public record WeekOfHours(LocalDate monday, Duration promised, Duration kept) {

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /// How much of the promise was kept, in percent, rounded down, over 100 where more was worked; 100 where nothing
    /// was promised.
    public int percent() {
        long minutes = promised.toMinutes();
        return minutes == 0 ? 100 : (int) (kept.toMinutes() * 100 / minutes);
    }

    /// The weeks from that of `first` to that of `last`, oldest first; weeks without either are there, too. A slot and
    /// a log count on the day on which they began; what is `busy` of a slot is not promised.
    public static List<WeekOfHours> between(
            LocalDate first,
            LocalDate last,
            Collection<Opening> openings,
            Collection<BusyTime> busy,
            Collection<WorkLog> logs) {
        var promised = new HashMap<LocalDate, Duration>();
        openings.forEach(opening -> add(promised, opening.start().toLocalDate(), opening.freeOf(busy)));
        var kept = new HashMap<LocalDate, Duration>();
        logs.forEach(log -> add(kept, log.when().on(), log.length()));
        var weeks = new ArrayList<WeekOfHours>();
        LocalDate end = Period.WEEK.startOf(last);
        for (LocalDate monday = Period.WEEK.startOf(first); !monday.isAfter(end); monday = monday.plusWeeks(1)) {
            weeks.add(new WeekOfHours(
                    monday, promised.getOrDefault(monday, Duration.ZERO), kept.getOrDefault(monday, Duration.ZERO)));
        }
        return weeks;
    }

    private static void add(Map<LocalDate, Duration> byMonday, LocalDate day, Duration length) {
        byMonday.merge(Period.WEEK.startOf(day), length, Duration::plus);
    }
}
