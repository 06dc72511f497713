package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Opening;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The [Rules] on the calendar: minutes of work a day and a week at most, time kept for some tasks, and how long a
/// session may be.
///
/// Days and weeks, from Monday to Sunday, are those of the person's zone. `worked` are the minutes that are done by
/// day:
/// they use up what is allowed that day and that week.
public record CalendarRules(
        int mostADay,
        int mostAWeek,
        Map<LocalDate, Integer> worked,
        List<Reservation> reserved,
        Rules.Lengths lengths) {

    public static final int NO_CAP = Integer.MAX_VALUE;
    public static final CalendarRules NONE = new CalendarRules(NO_CAP, NO_CAP, Map.of(), List.of(), Rules.Lengths.ANY);

    /// All openings that begin then are kept for these tasks, those of a goal or a track.
    public record Reservation(DayOfWeek day, LocalTime start, Set<Id> tasks) {
        public Reservation {
            tasks = Set.copyOf(tasks);
        }

        private boolean holds(Opening opening) {
            return opening.start().getDayOfWeek() == day
                    && opening.start().toLocalTime().equals(start);
        }

        private Set<Integer> placed(Map<Id, Integer> places) {
            var known = new HashSet<>(tasks);
            known.retainAll(places.keySet());
            return Set.copyOf(known.stream().map(places::get).toList());
        }
    }

    public CalendarRules {
        worked = Map.copyOf(worked);
        reserved = List.copyOf(reserved);
    }

    Rules on(Timeline timeline, ZoneId zone, List<Opening> openings, Map<Id, Integer> places) {
        return new Rules(caps(timeline, zone), reserved(timeline, openings, places), lengths);
    }

    private List<Rules.Cap> caps(Timeline timeline, ZoneId zone) {
        if (mostADay == NO_CAP && mostAWeek == NO_CAP) {
            return List.of();
        }
        Set<LocalDate> days = new TreeSet<>();
        Set<LocalDate> mondays = new TreeSet<>();
        for (Span window : timeline.windows().spans()) {
            LocalDate last = LocalDate.ofInstant(timeline.instant(window.endExclusive() - 1), zone);
            LocalDate first = LocalDate.ofInstant(timeline.instant(window.start()), zone);
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        days.forEach(day -> mondays.add(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        var caps = new ArrayList<Rules.Cap>();
        addCaps(mostADay, days, 1, timeline, caps);
        addCaps(mostAWeek, mondays, DayOfWeek.values().length, timeline, caps);
        return caps;
    }

    private void addCaps(int minutes, Set<LocalDate> starts, int days, Timeline timeline, List<Rules.Cap> caps) {
        if (minutes == NO_CAP) {
            return;
        }
        for (LocalDate start : starts) {
            int from = timeline.minute(start.atStartOfDay());
            caps.add(new Rules.Cap(
                    new Span(from, timeline.minute(start.plusDays(days).atStartOfDay())),
                    Math.max(0, minutes - worked(start, days))));
        }
    }

    private int worked(LocalDate start, int days) {
        int minutes = 0;
        for (LocalDate day = start; day.isBefore(start.plusDays(days)); day = day.plusDays(1)) {
            minutes += worked.getOrDefault(day, 0);
        }
        return minutes;
    }

    /// Of two that overlap, which travel may bring about, the first one holds longer.
    private List<Rules.Reserved> reserved(Timeline timeline, List<Opening> openings, Map<Id, Integer> places) {
        if (reserved.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Rules.Reserved>();
        var tasks = new IdentityHashMap<Reservation, Set<Integer>>();
        int last = 0;
        for (Opening opening : openings.stream()
                .sorted(Comparator.comparing(Opening::startInstant))
                .toList()) {
            Reservation kept = find(opening);
            int from = Math.max(last, timeline.minute(opening.startInstant()));
            int to = timeline.minute(opening.endInstantExclusive());
            if (kept != null && to > from) {
                found.add(
                        new Rules.Reserved(new Span(from, to), tasks.computeIfAbsent(kept, one -> one.placed(places))));
                last = to;
            }
        }
        return found;
    }

    private @Nullable Reservation find(Opening opening) {
        return reserved.stream().filter(one -> one.holds(opening)).findFirst().orElse(null);
    }
}
