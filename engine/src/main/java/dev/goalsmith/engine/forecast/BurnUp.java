package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.track.WorkLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the hours of a goal pile up: those worked so far, and those that are foretold.
///
/// @param done hours by the end of each day on which some were worked, from none on the first day to all so far today
/// @param estimated hours in all by the estimates: done and what they leave to do
/// @param courses what is foretold, the likely one first; none where nothing can be
public record BurnUp(Days days, List<Point> done, double estimated, List<Course> courses) {

    private static final List<Integer> PERCENT = List.of(50, 80, 95);
    private static final int SHORTEST = 6;
    /// More points than this nobody can tell apart.
    private static final int POINTS = 90;

    /// From the first day of work to the last that counts; `start` is not after `today`, nor that after `end`.
    public record Days(
            LocalDate start, LocalDate today, @Nullable LocalDate deadline, LocalDate end) {

        public static Days of(LocalDate start, LocalDate today, @Nullable LocalDate deadline) {
            LocalDate first = start.isAfter(today) ? today : start;
            return new Days(first, today, deadline, first.plusDays(SHORTEST))
                    .until(today)
                    .until(deadline);
        }

        Days until(@Nullable LocalDate day) {
            return day == null || !day.isAfter(end) ? this : new Days(start, today, deadline, day);
        }
    }

    /// So many hours by the end of a day.
    public record Point(LocalDate day, double hours) {}

    /// How it goes on with a probability of `percent`: `hours` in all, done on `day`, null if that is after the
    /// promise, where the points end.
    public record Course(
            int percent, double hours, @Nullable LocalDate day, List<Point> points) {

        public Course {
            points = List.copyOf(points);
        }

        /// The hours that are done by the end of `day`; null before the first point, and after the promise.
        public @Nullable Double by(LocalDate day) {
            Point before = null;
            for (Point point : points) {
                if (!point.day().isBefore(day)) {
                    return before == null && point.day().isAfter(day) ? null : between(before, point, day);
                }
                before = point;
            }
            return this.day == null ? null : hours;
        }

        private static double between(@Nullable Point before, Point after, LocalDate day) {
            if (before == null || after.day().equals(day)) {
                return after.hours();
            }
            double share = (double) (day.toEpochDay() - before.day().toEpochDay())
                    / (after.day().toEpochDay() - before.day().toEpochDay());
            return before.hours() + share * (after.hours() - before.hours());
        }
    }

    /// What lies ahead: the hours that the goal still takes, when they are done, and the last promised day.
    public record Ahead(Distribution hours, Forecast forecast, LocalDate promisedTo) {}

    public BurnUp {
        done = List.copyOf(done);
        courses = List.copyOf(courses);
    }

    /// What was worked and what is foretold on one line of days.
    ///
    /// @param logs of this goal
    /// @param left what the estimates leave to do
    /// @param ahead null where nothing can be foretold
    public static BurnUp of(Days days, Collection<WorkLog> logs, Duration left, @Nullable Ahead ahead) {
        List<Point> done = done(days, logs);
        double hours = done.getLast().hours();
        List<Course> courses = ahead == null
                ? List.of()
                : PERCENT.stream()
                        .map(percent -> course(percent, days.today(), hours, ahead))
                        .toList();
        Days shown = days;
        for (Course course : courses) {
            shown = shown.until(course.points().getLast().day());
        }
        return new BurnUp(shown, done, hours + hours(left), courses);
    }

    /// The hours so far.
    public double hours() {
        return done.getLast().hours();
    }

    /// The most hours that it speaks of.
    public double most() {
        return Math.max(estimated, courses.isEmpty() ? 0 : courses.getLast().hours());
    }

    /// Hours worked by the end of `day`.
    public double by(LocalDate day) {
        double hours = 0;
        for (Point point : done) {
            hours = point.day().isAfter(day) ? hours : point.hours();
        }
        return hours;
    }

    private static List<Point> done(Days days, Collection<WorkLog> logs) {
        var byDay = new TreeMap<LocalDate, Double>();
        for (WorkLog log : logs) {
            byDay.merge(log.when().on(), hours(log.length()), Double::sum);
        }
        var points = new ArrayList<Point>();
        points.add(new Point(days.start(), 0));
        double sum = 0;
        for (LocalDate day : byDay.keySet()) {
            sum += byDay.getOrDefault(day, 0.0);
            points.add(new Point(day, sum));
        }
        points.add(new Point(days.today(), sum));
        return points;
    }

    /// The hours come as the committed time does, at the likely rate for all, so that what is less certain is never
    /// said to be ahead.
    private static Course course(int percent, LocalDate today, double done, Ahead ahead) {
        double p = percent / 100.0;
        double left = ahead.hours().quantile(p);
        LocalDate day = ahead.forecast().day(p);
        LocalDate end = day == null ? ahead.promisedTo() : day;
        var points = new ArrayList<Point>();
        points.add(new Point(today, done));
        long step = 1 + Math.max(0, end.toEpochDay() - today.toEpochDay()) / POINTS;
        for (LocalDate at = today.plusDays(step); at.isBefore(end); at = at.plusDays(step)) {
            points.add(new Point(at, done + worked(ahead, at, left)));
        }
        points.add(new Point(end, done + (day == null ? worked(ahead, end, left) : left)));
        return new Course(percent, done + left, day, points);
    }

    private static double worked(Ahead ahead, LocalDate day, double most) {
        double minutes = ahead.forecast().minutes().quantile(0.5);
        double rate = minutes == 0 ? Double.POSITIVE_INFINITY : ahead.hours().quantile(0.5) / minutes;
        double until = ahead.forecast().time().until(day);
        return until == 0 ? 0 : Math.min(most, rate * until);
    }

    private static double hours(Duration length) {
        return length.toMinutes() / 60.0;
    }
}
