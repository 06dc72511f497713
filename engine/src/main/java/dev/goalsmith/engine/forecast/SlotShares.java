package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.WeekPart;
import dev.goalsmith.engine.track.PastSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of the committed time is worked in each part of the week, beside how much of all: Saturday mornings may be
/// kept less often than Monday evenings.
///
/// The share of a part is drawn to that of all by as many sessions as it takes to say something.
public final class SlotShares {

    /// What is known of all parts counts as much as so many sessions in one.
    private static final double LIKE_ALL = 6;

    private final double all;
    private final Map<WeekPart, Double> sessions = new HashMap<>();
    private final Map<WeekPart, Double> kept = new HashMap<>();

    private SlotShares(double all) {
        this.all = all;
    }

    /// Of sessions, oldest first.
    public static SlotShares of(List<PastSession> sessions, DayParts parts) {
        List<Attended> attended = sessions.stream().map(Attended::of).toList();
        var shares = new SlotShares(Attendance.of(attended).share());
        for (int at = 0; at < sessions.size(); at++) {
            WeekPart part = WeekPart.of(sessions.get(at).start(), parts);
            double weight = Attendance.weight(attended, at);
            shares.sessions.merge(part, weight, Double::sum);
            shares.kept.merge(part, weight * attended.get(at).share(), Double::sum);
        }
        return shares;
    }

    /// The share of the time committed in `part` that is worked, in the mean, 0 to 1.
    public double of(WeekPart part) {
        return (LIKE_ALL * all + kept.getOrDefault(part, 0.0)) / (LIKE_ALL + sessions.getOrDefault(part, 0.0));
    }

    /// The same as a multiple of what is worked of all committed time: above 1 where it is kept more often.
    public double besideAll(WeekPart part) {
        return of(part) / all;
    }
}
