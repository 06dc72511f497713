package dev.goalsmith.app.calendar;

import dev.goalsmith.engine.schedule.BusyTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The part of a busy time that lies on one day, as the person's own clock shows it; `to` is midnight where it goes on
/// to the end of the day. What it is for may be empty.
public record CalendarBusy(String what, LocalTime from, LocalTime to) {

    public boolean isWholeDay() {
        return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
    }

    /// By day, the parts of each by start.
    static Map<LocalDate, List<CalendarBusy>> byDay(List<BusyTime> times, ZoneId zone) {
        var found = new HashMap<LocalDate, List<CalendarBusy>>();
        for (BusyTime time : times) {
            LocalDateTime from = LocalDateTime.ofInstant(time.startInstant(), zone);
            LocalDateTime to = LocalDateTime.ofInstant(time.endInstantExclusive(), zone);
            while (from.isBefore(to)) {
                LocalDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay();
                LocalTime end = to.isBefore(midnight) ? to.toLocalTime() : LocalTime.MIDNIGHT;
                found.computeIfAbsent(from.toLocalDate(), _ -> new ArrayList<>())
                        .add(new CalendarBusy(time.what(), from.toLocalTime(), end));
                from = midnight;
            }
        }
        found.values().forEach(day -> day.sort(Comparator.comparing(CalendarBusy::from)));
        return found;
    }
}
