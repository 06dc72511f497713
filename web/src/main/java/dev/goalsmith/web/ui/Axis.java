package dev.goalsmith.web.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One side of a chart, from `low` to `high`, which is more; places on it are in percent of its length.
public record Axis(double low, double high) {

    private static final int MOST_TICKS = 5;
    private static final int MOST_DAYS = 4;
    private static final int WEEK = 7;
    private static final int[] STEPS = {1, 2, 5, 10};

    public Axis {
        if (!(high > low)) {
            throw new IllegalArgumentException("high (%s) must be above low (%s)".formatted(high, low));
        }
    }

    public static Axis ofDays(LocalDate first, LocalDate last) {
        return new Axis(first.toEpochDay(), Math.max(last.toEpochDay(), first.toEpochDay() + 1));
    }

    /// Where `value` stands, 0 to 100.
    public double at(double value) {
        return Math.clamp(100 * (value - low) / (high - low), 0, 100);
    }

    public double at(LocalDate day) {
        return at((double) day.toEpochDay());
    }

    /// A few round numbers on it.
    public List<Double> ticks() {
        double step = step();
        var found = new ArrayList<Double>();
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            found.add(tick);
        }
        return found;
    }

    private double step() {
        double least = (high - low) / MOST_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int step : STEPS) {
            if (step * power >= least) {
                return step * power;
            }
        }
        return STEPS[STEPS.length - 1] * power;
    }

    /// A few days on it, whole weeks apart if there are many, the first among them.
    public List<LocalDate> days() {
        double least = Math.ceil((high - low + 1) / MOST_DAYS);
        double step = least < WEEK ? least : Math.ceil(least / WEEK) * WEEK;
        var found = new ArrayList<LocalDate>();
        for (double day = low; day <= high; day += step) {
            found.add(LocalDate.ofEpochDay((long) day));
        }
        return found;
    }

    /// `37.25`, as SVG takes it.
    public static String svg(double place) {
        return String.format(Locale.ROOT, "%.2f", place);
    }

    /// To which side a text goes that stands at `x`: `start`, `middle` or `end`, so that it stays on the chart.
    public static String anchor(double x) {
        return x < 20 ? "start" : x > 70 ? "end" : "middle";
    }
}
