package dev.goalsmith.web.track;

import dev.goalsmith.engine.track.TargetCount;

/// How a count is drawn as strokes.
public final class Tallies {

    private static final int MOST = 60;

    private Tallies() {}

    /// As many strokes as are asked for or done, if they can be taken in at a glance; none otherwise.
    public static int shown(TargetCount count) {
        int strokes = Math.max(count.target().times(), count.counted());
        return strokes <= MOST ? strokes : 0;
    }
}
