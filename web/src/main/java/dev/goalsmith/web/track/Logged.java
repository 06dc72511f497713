package dev.goalsmith.web.track;

import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// Says what came of a timer.
final class Logged {

    private Logged() {}

    static String text(TimerStop.Stopped stopped) {
        Words words = Words.english();
        return stopped.forgotten()
                ? words.say("track.timer.forgotten", stopped.title())
                : words.say("track.timer.stopped", hours(stopped.log().length()), stopped.title());
    }

    static String hours(Duration length) {
        return new Format(ZoneOffset.UTC, Instant.EPOCH).hours(length);
    }
}
