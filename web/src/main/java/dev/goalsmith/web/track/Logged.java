package dev.goalsmith.web.track;

import dev.goalsmith.app.track.Progressed;
import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.web.ui.Format;

/// Says what came of a timer, and of the task that it ran for.
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
                : words.say("track.timer.stopped", Format.length(log.length()), stopped.title());
    }

    /// How far the task is, and what came of its timer.
    static String text(Progressed progressed) {
        Task task = progressed.task();
        String said = task.isComplete()
                ? Words.english().say("track.task.completed", task.title())
                : Words.english()
                        .say(
                                "track.task.progress",
                                task.title(),
                                task.progress().percent());
        return progressed.timer() == null ? said : said + " " + text(progressed.timer());
    }
}
