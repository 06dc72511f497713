package dev.goalsmith.app.schedule.file;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/// When an event takes place from one moment to another.
///
/// Only rules by days, weeks, months and years are followed, and only so many steps for a whole file: a rule can be
/// written that goes on for ever and never meets a day.
final class Repetition {

    private static final int LONGEST_INTERVAL = 1_000;
    private static final int LONGEST_LIST = 366;
    private static final int FAR_DAYS = 50 * 365;

    private final VEvent event;
    private final EventTime time;
    private final IntSupplier steps;

    /// `steps` says how many are left, one less each time.
    Repetition(VEvent event, EventTime time, IntSupplier steps) {
        this.event = event;
        this.time = time;
        this.steps = steps;
    }

    /// The moments at which it begins from `first` on and before `end`, without those in `without`.
    Set<Instant> between(Instant first, Instant end, Set<Instant> without) {
        var found = new TreeSet<Instant>();
        found.add(time.start());
        for (RecurrenceRule rule : event.getProperties(RecurrenceRule.class)) {
            found.addAll(of(rule.getValue(), first, end));
        }
        for (RecurrenceDates more : event.getRecurrenceDates()) {
            more.getDates().forEach(date -> found.add(time.moment(date)));
        }
        found.removeIf(moment -> moment.isBefore(first) || !moment.isBefore(end));
        var gone = new HashSet<>(without);
        for (ExceptionDates dates : event.getExceptionDates()) {
            dates.getValues().forEach(date -> gone.add(time.moment(date)));
        }
        found.removeAll(gone);
        return found;
    }

    private Set<Instant> of(Recurrence rule, Instant first, Instant end) {
        check(rule);
        var found = new HashSet<Instant>();
        Instant last = rule.getUntil() == null ? Instant.MAX : time.last(rule.getUntil());
        if (last.isBefore(first)) {
            return found;
        }
        Recurrence endless = new Recurrence.Builder(rule).until((ICalDate) null).build();
        DateIterator dates = endless.getDateIterator(time.toRepeat(), time.clock());
        if (rule.getCount() == null) {
            skip(dates, first, found);
        }
        while (dates.hasNext()) {
            Instant next = dates.next().toInstant();
            if (!next.isBefore(end) || next.isAfter(last)) {
                break;
            }
            if (steps.getAsInt() <= 0) {
                throw unfollowed();
            }
            found.add(next);
        }
        found.removeIf(moment -> moment.isAfter(last));
        return found;
    }

    /// Half a century at a time: the library gives up where it has not made two steps in a whole one.
    private void skip(DateIterator dates, Instant first, Set<Instant> found) {
        Instant at = time.start();
        while (at.isBefore(first)) {
            at = at.plus(FAR_DAYS, ChronoUnit.DAYS);
            dates.advanceTo(Date.from(at.isBefore(first) ? at : first));
            for (int step = 0; step < 2 && at.isBefore(first) && dates.hasNext(); step++) {
                found.add(dates.next().toInstant());
            }
        }
    }

    private void check(Recurrence rule) {
        boolean daily = rule != null
                && rule.getFrequency() != null
                && rule.getFrequency().compareTo(Frequency.DAILY) >= 0;
        if (!daily || (rule.getInterval() != null && rule.getInterval() > LONGEST_INTERVAL)) {
            throw unfollowed();
        }
        boolean onceADay = rule.getByHour().size() <= 1
                && rule.getByMinute().size() <= 1
                && rule.getBySecond().size() <= 1;
        boolean fewEach = List.of(
                        rule.getByDay(),
                        rule.getByMonthDay(),
                        rule.getByYearDay(),
                        rule.getByWeekNo(),
                        rule.getByMonth(),
                        rule.getBySetPos())
                .stream()
                .allMatch(list -> list.size() <= LONGEST_LIST);
        if (!onceADay || !fewEach) {
            throw unfollowed();
        }
    }

    private UnreadableCalendar unfollowed() {
        return new UnreadableCalendar("schedule.busy.file.rule", Occurrences.what(event));
    }
}
