package dev.goalsmith.web.track;

import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// Says what came of a timer.
final class Logged {

    private Logged() {}

    static String text(TimerStop.Stopped stopped) {
        Words words = Words.english();
        WorkLog log = stopped.log();
        if (log == null) {
            return words.say("track.timer.short");
        }
        return stopped.forgotten()
                ? words.say("track.timer.forgotten", stopped.title())
                : words.say("track.timer.stopped", hours(log.length()), stopped.title());
    }

    static String hours(Duration length) {
        return new Format(ZoneOffset.UTC, Instant.EPOCH).hours(length);
    }
}
