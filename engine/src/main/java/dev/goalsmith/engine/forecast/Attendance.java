package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.track.PastSession;
import java.util.List;

/// How much of the time that this person commits is really worked.
///
/// The share of the sessions so far, later ones counting more, beside a few sessions of people in general; its doubt
/// shrinks as sessions come.
///
/// @param share of the planned minutes that is worked, in the mean; above 0
/// @param deviation of what is worked in one session, as a share of its planned minutes
/// @param doubt the standard deviation of `share`
/// @param sessionMinutes how long a planned session is
public record Attendance(double share, double deviation, double doubt, double sessionMinutes) {

    /// After so many later sessions one counts half.
    private static final double HALF_LIFE = 30;
    private static final double OTHERS = 6;
    private static final double OTHERS_SHARE = 0.8;
    private static final double OTHERS_VARIANCE = 0.12;
    private static final double OTHERS_MINUTES = 90;
    /// Nobody works less of what they commit, in the long run, or has nothing to plan for.
    private static final double LEAST_SHARE = 0.05;

    /// The same of sessions as they are kept.
    ///
    /// @param sessions oldest first
    public static Attendance ofPast(List<PastSession> sessions) {
        return of(sessions.stream().map(Attended::of).toList());
    }

    /// What the sessions so far say; without any it is what people in general keep.
    ///
    /// @param sessions oldest first
    public static Attendance of(List<Attended> sessions) {
        double weights = OTHERS;
        double squares = OTHERS;
        double sum = OTHERS * OTHERS_SHARE;
        double minutes = OTHERS * OTHERS_MINUTES;
        for (int at = 0; at < sessions.size(); at++) {
            double weight = weight(sessions, at);
            weights += weight;
            squares += weight * weight;
            sum += weight * sessions.get(at).share();
            minutes += weight * sessions.get(at).planned();
        }
        double share = Math.max(LEAST_SHARE, sum / weights);
        double variance = OTHERS * OTHERS_VARIANCE;
        for (int at = 0; at < sessions.size(); at++) {
            double apart = sessions.get(at).share() - share;
            variance += weight(sessions, at) * apart * apart;
        }
        variance /= weights;
        double doubt = Math.sqrt(variance * squares) / weights;
        return new Attendance(share, Math.sqrt(variance), doubt, minutes / weights);
    }

    static double weight(List<Attended> sessions, int at) {
        return Math.pow(0.5, (sessions.size() - 1 - at) / HALF_LIFE);
    }
}
