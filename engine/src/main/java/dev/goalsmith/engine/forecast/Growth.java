package dev.goalsmith.engine.forecast;

import java.util.List;

/// How plans grow after work on them has begun: the hours that are found on the way for each hour that was planned.
///
/// Those of this person beside what is usual with others, which fades as plans come.
public final class Growth {

    /// What others find counts as much as so many planned hours.
    private static final double OTHERS_HOURS = 30;
    private static final double OTHERS_FOUND = 0.1;

    private Growth() {}

    /// A plan: the estimated hours that were there when work on it began, and those that came later; neither below 0.
    public record Grown(double planned, double found) {}

    /// Found hours for each planned one, in the mean.
    public static double of(List<Grown> plans) {
        double planned = OTHERS_HOURS;
        double found = OTHERS_HOURS * OTHERS_FOUND;
        for (Grown plan : plans) {
            planned += plan.planned();
            found += plan.found();
        }
        return found / planned;
    }
}
