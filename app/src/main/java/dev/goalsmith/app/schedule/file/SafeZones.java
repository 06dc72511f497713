package dev.goalsmith.app.schedule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;

/// Looks at the lines of a calendar before anything is made of them: how many events there are, and how its zones put
/// their clocks.
///
/// A zone that Java knows by its name is taken from there, what the file says of it is left out. Of others only rules
/// by the year are taken, as every program writes them, since a zone is asked for each event.
final class SafeZones {

    private static final Pattern RULE = Pattern.compile(
            "RRULE[^:]*:FREQ=YEARLY(;(BYMONTH|BYDAY|BYMONTHDAY|INTERVAL|UNTIL|WKST)=[0-9A-Z,+-]{1,40})*");
    private static final int MOST_LINES = 1_000;

    private final List<String> kept = new ArrayList<>();
    private final List<String> zone = new ArrayList<>();
    private boolean known;
    private boolean inside;
    private int zoneLines;
    private int events;

    private SafeZones() {}

    /// The same lines, unfolded as they came, without the zones that are known.
    static String of(String unfolded) {
        var lines = new SafeZones();
        unfolded.lines().forEach(line -> lines.take(line, line.strip().toUpperCase(Locale.ROOT)));
        return String.join("\r\n", lines.kept);
    }

    private void take(String line, String shouted) {
        if (shouted.equals("BEGIN:VEVENT") && ++events > CalendarFile.MOST_EVENTS) {
            throw new UnreadableCalendar("schedule.busy.file.events", CalendarFile.MOST_EVENTS);
        }
        if (shouted.equals("BEGIN:VTIMEZONE")) {
            inside = true;
            known = false;
            zone.clear();
        }
        (inside ? zone : kept).add(line);
        if (inside && shouted.startsWith("TZID")) {
            known |= isKnown(line.substring(line.indexOf(':') + 1).strip());
        }
        if (inside && shouted.equals("END:VTIMEZONE")) {
            inside = false;
            keepZone();
        }
    }

    private static boolean isKnown(String name) {
        return !TimeZone.getTimeZone(name).getID().equals("GMT") || name.equals("GMT");
    }

    private void keepZone() {
        if (known) {
            return;
        }
        zoneLines += zone.size();
        boolean yearly = zone.stream()
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .filter(line -> line.startsWith("RRULE") || line.startsWith("EXRULE"))
                .allMatch(line -> RULE.matcher(line).matches());
        if (!yearly || zoneLines > MOST_LINES) {
            throw new UnreadableCalendar("schedule.busy.file.unreadable");
        }
        kept.addAll(zone);
    }
}
