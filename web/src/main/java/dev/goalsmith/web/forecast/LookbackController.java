package dev.goalsmith.web.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.forecast.AnswerLookback;
import dev.goalsmith.app.forecast.PutLookbackAway;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a person answers to what the month shows of how they deal with their time.
@Controller
class LookbackController {

    private final AnswerLookback answerLookback;
    private final PutLookbackAway putLookbackAway;

    LookbackController(AnswerLookback answerLookback, PutLookbackAway putLookbackAway) {
        this.answerLookback = answerLookback;
        this.putLookbackAway = putLookbackAway;
    }

    @PostMapping("/goals/{goal}/lookback")
    View answer(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var request = new AnswerLookback.Request(form.value("subject"), form.value("text"));
        return switch (answerLookback.by(actor, goal, request)) {
            case Outcome.Done<Lesson> _ -> back(goal, Toast.say("forecast.lookback.kept"), flash);
            case Outcome.Invalid<Lesson>(var problems) ->
                back(goal, Toast.of(Words.english().say(problems.getFirst().why())), flash);
            case Outcome.Missing<Lesson> _, Outcome.Stale<Lesson> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/lookback/deletion")
    View putAway(Actor actor, @PathVariable Id goal, RedirectAttributes flash) {
        return switch (putLookbackAway.by(actor, goal)) {
            case Outcome.Done<LocalDate> _ -> back(goal, Toast.say("forecast.lookback.away"), flash);
            case Outcome.Missing<LocalDate> _, Outcome.Invalid<LocalDate> _, Outcome.Stale<LocalDate> _ ->
                throw new NotFound();
        };
    }

    private static View back(Id goal, Toast toast, RedirectAttributes flash) {
        return Return.to(Tab.PROGRESS.path(goal), toast, flash);
    }
}
