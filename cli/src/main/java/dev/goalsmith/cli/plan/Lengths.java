package dev.goalsmith.cli.plan;

/// Lengths of time for people: `2 h 30 min`.
final class Lengths {

    private static final int MINUTES_PER_HOUR = 60;

    private Lengths() {}

    static String say(int minutes) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
