package dev.goalsmith.app.schedule.file;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.schedule.BusyTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers when events take place from today to a year ahead, on the wall of one zone.
final class Occurrences {

    private static final int MOST_RULES = 1_000;
    private static final int MOST_STEPS = 50_000;
    private static final int AROUND_DAYS = 2;

    private final ZoneId zone;
    private final LocalDateTime first;
    private final LocalDateTime end;
    private final List<BusyTime> times = new ArrayList<>();
    private int rules;
    private int steps = MOST_STEPS;

    Occurrences(LocalDate today, ZoneId zone) {
        this.zone = zone;
        this.first = today.atStartOfDay();
        this.end = today.plusYears(1).atStartOfDay();
    }

    List<BusyTime> times() {
        return times;
    }

    void addAll(ICalendar calendar) {
        Map<String, Set<ICalDate>> moved = new HashMap<>();
        for (VEvent event : calendar.getEvents()) {
            ICalDate instead = ValuedProperty.getValue(event.getRecurrenceId());
            if (instead != null) {
                moved.computeIfAbsent(uid(event), _ -> new HashSet<>()).add(instead);
            }
        }
        for (VEvent event : calendar.getEvents()) {
            if (isBusy(event)) {
                boolean whole = event.getRecurrenceId() == null;
                Set<ICalDate> elsewhere = whole ? moved.getOrDefault(uid(event), Set.of()) : Set.of();
                add(event, calendar.getTimezoneInfo(), elsewhere);
            }
        }
    }

    private static String uid(VEvent event) {
        String uid = ValuedProperty.getValue(event.getUid());
        return uid == null ? "" : uid;
    }

    private static boolean isBusy(VEvent event) {
        Transparency transparency = event.getTransparency();
        Status status = event.getStatus();
        return (transparency == null || !transparency.isTransparent()) && (status == null || !status.isCancelled());
    }

    /// What the event is called, as far as a busy time keeps it.
    static String what(VEvent event) {
        String summary = ValuedProperty.getValue(event.getSummary());
        return summary == null ? "" : Excerpt.of(Checks.onOneLine(Checks.clean(summary)), BusyTime.LONGEST_WHAT);
    }

    private void add(VEvent event, TimezoneInfo zones, Set<ICalDate> elsewhere) {
        EventTime time = EventTime.of(event, zones, zone);
        if (!time.length().isPositive()) {
            return;
        }
        rules += event.getProperties(RecurrenceRule.class).size();
        if (rules > MOST_RULES) {
            throw new UnreadableCalendar("schedule.busy.file.rules", MOST_RULES);
        }
        var without = new HashSet<Instant>();
        elsewhere.forEach(date -> without.add(time.moment(date)));
        Instant from = instant(first).minus(time.length()).minus(AROUND_DAYS, ChronoUnit.DAYS);
        Instant until = instant(end).plus(AROUND_DAYS, ChronoUnit.DAYS);
        String what = what(event);
        for (Instant start : new Repetition(event, time, () -> steps--).between(from, until, without)) {
            add(what, time.wall(start, zone), time.wall(start.plus(time.length()), zone));
        }
    }

    private static Instant instant(LocalDateTime wall) {
        return wall.toInstant(ZoneOffset.UTC);
    }

    /// The part of it that lies in the year, in pieces that are not too long.
    private void add(String what, LocalDateTime start, LocalDateTime endExclusive) {
        LocalDateTime from = start.isBefore(first) ? first : start.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime last = endExclusive.isAfter(end) ? end : endExclusive.truncatedTo(ChronoUnit.MINUTES);
        while (from.isBefore(last)) {
            LocalDateTime most = from.plus(BusyTime.LONGEST);
            LocalDateTime to = most.isBefore(last) ? most : last;
            times.add(new BusyTime(what, from, to, zone));
            from = to;
        }
        if (times.size() > CalendarFile.MOST_TIMES) {
            throw new UnreadableCalendar("schedule.busy.file.many", CalendarFile.MOST_TIMES);
        }
    }
}
