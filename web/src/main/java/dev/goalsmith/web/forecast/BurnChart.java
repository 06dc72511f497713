package dev.goalsmith.web.forecast;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.forecast.BurnUp;
import dev.goalsmith.engine.forecast.BurnUp.Course;
import dev.goalsmith.engine.forecast.BurnUp.Days;
import dev.goalsmith.engine.forecast.BurnUp.Point;
import dev.goalsmith.web.ui.Axis;
import dev.goalsmith.web.ui.Format;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A burn-up as lines on a square of 100 by 100 whose origin is at the top left, and the same numbers as rows.
public record BurnChart(BurnUp burnUp, Axis days, Axis hours) {

    private static final double HEADROOM = 1.08;
    private static final int MOST_ROWS = 104;
    private static final int SURE = 80;
    private static final int QUARTERS = 4;
    private static final int QUARTER = 15;

    /// The hours by the end of a day: worked, null on days to come, and foretold, each null where nothing is.
    public record Row(LocalDate day, @Nullable Integer worked, List<@Nullable Integer> foretold) {}

    public static BurnChart of(BurnUp burnUp) {
        Days days = burnUp.days();
        return new BurnChart(
                burnUp, Axis.ofDays(days.start(), days.end()), new Axis(0, Math.max(1, burnUp.most()) * HEADROOM));
    }

    public boolean isEmpty() {
        return burnUp.most() == 0;
    }

    public double y(double value) {
        return 100 - hours.at(value);
    }

    /// What was worked, as steps.
    public String worked() {
        var path = new StringBuilder();
        double before = y(0);
        for (Point point : burnUp.done()) {
            String x = Axis.svg(days.at(point.day()));
            path.append(path.isEmpty() ? "" : " ").append(x).append(',').append(Axis.svg(before));
            before = y(point.hours());
            path.append(' ').append(x).append(',').append(Axis.svg(before));
        }
        return path.toString();
    }

    public String line(Course course) {
        return joined(course.points());
    }

    /// Where `course` ends: on the day on which it is done, or with the promise.
    public double end(Course course) {
        return days.at(course.points().getLast().day());
    }

    /// How high it is there.
    public double top(Course course) {
        return y(course.points().getLast().hours());
    }

    private String joined(List<Point> points) {
        return points.stream()
                .map(point -> Axis.svg(days.at(point.day())) + "," + Axis.svg(y(point.hours())))
                .collect(Collectors.joining(" "));
    }

    /// The end of each week, today and the last day, oldest first; of a long time not of every week.
    public List<Row> rows() {
        Days shown = burnUp.days();
        var ends = new TreeSet<LocalDate>();
        LocalDate sunday = shown.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        long weeks = 1 + ChronoUnit.WEEKS.between(shown.start(), shown.end()) / MOST_ROWS;
        for (LocalDate day = sunday; day.isBefore(shown.end()); day = day.plusWeeks(weeks)) {
            ends.add(day);
        }
        ends.add(shown.today());
        ends.add(shown.end());
        return ends.stream().map(this::row).toList();
    }

    private Row row(LocalDate day) {
        boolean ahead = day.isAfter(burnUp.days().today());
        var foretold = new ArrayList<@Nullable Integer>();
        for (Course course : burnUp.courses()) {
            Double by = ahead ? course.by(day) : null;
            foretold.add(by == null ? null : minutes(by));
        }
        return new Row(day, ahead ? null : minutes(burnUp.by(day)), foretold);
    }

    /// To the quarter of an hour.
    public int minutes(double hours) {
        return Math.toIntExact(Math.round(hours * QUARTERS)) * QUARTER;
    }

    /// `40`, as it stands beside a line of the grid.
    public String tick(double hours) {
        return BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString();
    }

    /// What it shows, in a sentence.
    public Phrase said(Format format) {
        String worked = format.minutes(minutes(burnUp.hours()));
        for (Course course : burnUp.courses()) {
            if (course.percent() == SURE) {
                LocalDate day = course.day();
                return Phrase.of(
                        day == null ? "forecast.burnUp.beyond" : "forecast.burnUp.sure",
                        worked,
                        format.day(day == null ? course.points().getLast().day() : day),
                        format.minutes(minutes(course.hours())));
            }
        }
        return Phrase.of("forecast.burnUp.done", worked);
    }
}
