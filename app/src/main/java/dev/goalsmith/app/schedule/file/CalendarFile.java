package dev.goalsmith.app.schedule.file;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.BusyTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;

/// Reads when somebody is busy from a file in the format of calendars, iCalendar 2.0.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
public final class CalendarFile {

    public static final int MAX_MEGABYTES = 2;
    public static final int MOST_EVENTS = 10_000;
    /// In the coming year.
    public static final int MOST_TIMES = 2_000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final String FIRST_LINE = "BEGIN:VCALENDAR";
    private static final String LAST_LINE = "END:VCALENDAR";
    private static final Set<String> OF_TIME =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID");

    private CalendarFile() {}

    /// The busy times from the beginning of `today` to a year ahead, in `zone`, in which whole days and times without a
    /// zone are meant, too.
    public static CalendarReading read(byte[] content, LocalDate today, ZoneId zone) {
        if (content.length > MAX_MEGABYTES * MEGABYTE) {
            return new CalendarReading.Refused(Phrase.of("schedule.busy.file.large", MAX_MEGABYTES));
        }
        try {
            String text = text(content);
            var occurrences = new Occurrences(today, zone);
            for (ICalendar calendar : calendars(text, zone)) {
                occurrences.addAll(calendar);
            }
            List<BusyTime> times = occurrences.times();
            if (times.isEmpty()) {
                throw new UnreadableCalendar("schedule.busy.file.nothing");
            }
            return new CalendarReading.Read(
                    times.stream().sorted(Comparator.comparing(BusyTime::from)).toList());
        } catch (UnreadableCalendar unreadable) {
            return new CalendarReading.Refused(unreadable.why());
        } catch (RuntimeException | AssertionError broken) {
            // The library stumbles over odd rules, like the last Friday but five of a month, with errors of its own.
            return new CalendarReading.Refused(Phrase.of("schedule.busy.file.unreadable"));
        }
    }

    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String unfolded = FOLD.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replaceAll("")
                .strip();
        if (!unfolded.regionMatches(true, 0, FIRST_LINE, 0, FIRST_LINE.length())
                || !unfolded.regionMatches(
                        true, unfolded.length() - LAST_LINE.length(), LAST_LINE, 0, LAST_LINE.length())) {
            throw new UnreadableCalendar("schedule.busy.file.unreadable");
        }
        return SafeZones.of(unfolded);
    }

    private static List<ICalendar> calendars(String text, ZoneId zone) {
        var calendars = new ArrayList<ICalendar>();
        try (var reader = new ICalReader(text, ICalVersion.V2_0)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
                calendars.add(next);
                checkRead(reader);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return calendars;
    }

    /// What the library could not read it leaves out, so that an event would seem to take place once, or on other days.
    private static void checkRead(ICalReader reader) {
        boolean left = reader.getWarnings().stream()
                .map(ParseWarning::getPropertyName)
                .anyMatch(name -> name != null && OF_TIME.contains(name.toUpperCase(Locale.ROOT)));
        if (left) {
            throw new UnreadableCalendar("schedule.busy.file.unreadable");
        }
    }
}
