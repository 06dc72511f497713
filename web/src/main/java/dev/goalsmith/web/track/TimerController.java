package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.app.track.StopTimer;
import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The one timer of a person.
@Controller
class TimerController {

    private final StartTimer startTimer;
    private final StopTimer stopTimer;

    TimerController(StartTimer startTimer, StopTimer stopTimer) {
        this.startTimer = startTimer;
        this.stopTimer = stopTimer;
    }

    @PostMapping("/timer")
    View create(Actor actor, @RequestParam Id task, Form form, RedirectAttributes flash) {
        String back = Ask.back(form.value("back"));
        return switch (startTimer.by(actor, task)) {
            case Outcome.Done<StartTimer.Started>(var started) -> started(back, started, flash);
            case Outcome.Invalid<StartTimer.Started>(var problems) ->
                Return.to(back, Toast.of(Words.english().say(problems.getFirst().why())), flash);
            case Outcome.Missing<StartTimer.Started> _, Outcome.Stale<StartTimer.Started> _ -> throw new NotFound();
        };
    }

    private static View started(String back, StartTimer.Started started, RedirectAttributes flash) {
        TimerStop.Stopped before = started.before();
        return before == null ? new RedirectView(back) : Return.to(back, Toast.of(Logged.text(before)), flash);
    }

    /// Pressed a second time there is nothing left to stop, and nothing to say.
    @PostMapping("/timer/deletion")
    View delete(Actor actor, @RequestParam(defaultValue = "/") String back, RedirectAttributes flash) {
        return switch (stopTimer.by(actor)) {
            case Outcome.Done<TimerStop.Stopped>(var stopped) ->
                Return.to(Ask.back(back), Toast.of(Logged.text(stopped)), flash);
            case Outcome.Missing<TimerStop.Stopped> _,
                    Outcome.Invalid<TimerStop.Stopped> _,
                    Outcome.Stale<TimerStop.Stopped> _ -> new RedirectView(Ask.back(back));
        };
    }
}
