package dev.goalsmith.engine.forecast;

import java.util.ArrayList;
import java.util.List;

/// What something that happened did to a chance.
///
/// @param cause what happened, in whatever way the caller names it
/// @param points by how much the chance changed, in hundredths; below 0 where it fell
public record Shift<C>(C cause, int points) {

    /// What happened, and the chance, 0 to 1, as it would be if neither that nor anything before it had.
    public record Undone<C>(C cause, double chance) {}

    /// What each of these did to the chance that there is `now`: one after the other is undone, and what this brings
    /// back is its own.
    public static <C> List<Shift<C>> of(double now, List<Undone<C>> undone) {
        var found = new ArrayList<Shift<C>>();
        double before = now;
        for (Undone<C> one : undone) {
            found.add(new Shift<>(one.cause(), Math.toIntExact(Math.round(100 * (before - one.chance())))));
            before = one.chance();
        }
        return found;
    }
}
