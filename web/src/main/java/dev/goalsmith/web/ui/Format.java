package dev.goalsmith.web.ui;

import dev.goalsmith.app.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates, hours and numbers as this person reads them.
public record Format(ZoneId zone, Instant now) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TICK = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TICK_AND_YEAR = DateTimeFormatter.ofPattern("d MMM ’yy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// `Mon 23 Nov`, with the year if it is not this one.
    public String day(LocalDate day) {
        return (day.getYear() == today().getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /// `23 Nov`, as it stands at the side of a chart, with the year if it is not this one.
    public String tick(LocalDate day) {
        return (day.getYear() == today().getYear() ? TICK : TICK_AND_YEAR).format(day);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /// `Mon 23 Nov, 19:00`.
    public String dayAndTime(LocalDateTime moment) {
        return day(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    public String dayAndTime(Instant instant) {
        return dayAndTime(LocalDateTime.ofInstant(instant, zone));
    }

    /// `Mon`.
    public String weekday(LocalDateTime moment) {
        return WEEKDAY.format(moment);
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /// `19:00–21:00`: the wall clock from the start to the end of a session.
    public String span(LocalDateTime start, Duration length) {
        return time(start.toLocalTime()) + "–" + time(start.plus(length).toLocalTime());
    }

    /// `2 h`, `1 h 30`, `45 min`; a dash for no estimate.
    public String hours(@Nullable Duration length) {
        return length == null ? "–" : length(length);
    }

    /// The same for whole minutes.
    public String minutes(int minutes) {
        return length(Duration.ofMinutes(minutes));
    }

    /// `1 h 30`, whoever reads it.
    public static String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 60) {
            return minutes + " " + Words.english().say("ui.minutes");
        }
        String hours = minutes / 60 + " " + Words.english().say("ui.hours");
        long rest = minutes % 60;
        return rest == 0 ? hours : hours + (rest < 10 ? " 0" : " ") + rest;
    }

    /// `1.5`, as it stands in a field for hours; nothing for no estimate. Read back to the same minutes.
    public String hoursField(@Nullable Duration length) {
        return length == null ? "" : dev.goalsmith.engine.sheet.HoursText.write(Math.toIntExact(length.toMinutes()));
    }

    public String number(BigDecimal number) {
        return number.toPlainString();
    }
}
