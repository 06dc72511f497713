package dev.goalsmith.app.schedule.file;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/// When an event begins and how long it lasts. Moments are instants, of whole days midnight in UTC, so that neither a
/// zone nor a change of the clock shifts a day.
///
/// @param clock in which the event repeats
record EventTime(Instant start, Duration length, boolean wholeDays, TimeZone clock) {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    /// @throws UnreadableCalendar if the event does not say when it begins
    static EventTime of(VEvent event, TimezoneInfo zones, ZoneId zone) {
        DateStart property = event.getDateStart();
        ICalDate start = ValuedProperty.getValue(property);
        if (start == null) {
            throw new UnreadableCalendar("schedule.busy.file.event", Occurrences.what(event));
        }
        boolean wholeDays = !start.hasTime();
        TimeZone clock = wholeDays ? UTC : clock(property, start, zones, zone);
        Instant begin = moment(start, wholeDays);
        return new EventTime(begin, length(event, begin, wholeDays), wholeDays, clock);
    }

    private static TimeZone clock(DateStart property, ICalDate start, TimezoneInfo zones, ZoneId zone) {
        TimezoneAssignment assigned = zones.getTimezone(property);
        return assigned != null
                ? assigned.getTimeZone()
                : start.getRawComponents().isUtc() ? UTC : TimeZone.getTimeZone(zone);
    }

    private static Duration length(VEvent event, Instant begin, boolean wholeDays) {
        ICalDate end = ValuedProperty.getValue(event.getDateEnd());
        DurationProperty duration = event.getDuration();
        if (end != null) {
            return Duration.between(begin, moment(end, wholeDays));
        } else if (duration != null && duration.getValue() != null) {
            return Duration.ofMillis(duration.getValue().toMillis());
        }
        return wholeDays ? Duration.ofDays(1) : Duration.ZERO;
    }

    /// By which one occurrence of the event is known.
    Instant moment(ICalDate date) {
        return moment(date, wholeDays);
    }

    private static Instant moment(ICalDate date, boolean wholeDays) {
        return wholeDays || !date.hasTime()
                ? day(date).atStartOfDay(ZoneOffset.UTC).toInstant()
                : date.toInstant();
    }

    /// The last moment at which an occurrence may begin that repeats until `until`.
    Instant last(ICalDate until) {
        DateTimeComponents raw = until.getRawComponents();
        if (wholeDays) {
            return moment(until);
        } else if (!until.hasTime()) {
            var end = new DateTimeComponents(raw.getYear(), raw.getMonth(), raw.getDate(), 23, 59, 59, false);
            return end.toDate(clock).toInstant();
        }
        return raw.isUtc() ? until.toInstant() : raw.toDate(clock).toInstant();
    }

    private static LocalDate day(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        try {
            return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        } catch (DateTimeException odd) {
            throw new UnreadableCalendar("schedule.busy.file.unreadable");
        }
    }

    /// What the wall in `zone` shows at a moment of this event.
    LocalDateTime wall(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, wholeDays ? ZoneOffset.UTC : zone);
    }

    /// As the library repeats it.
    ICalDate toRepeat() {
        return new ICalDate(java.util.Date.from(start), true);
    }
}
