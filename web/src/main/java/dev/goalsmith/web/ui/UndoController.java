package dev.goalsmith.web.ui;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.app.undo.Undo.Undone;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes back a deletion and returns to the page from which it was asked.
@Controller
class UndoController {

    private final Undo undo;

    UndoController(Undo undo) {
        this.undo = undo;
    }

    @PostMapping("/undo/{deleted}")
    View create(
            Actor actor,
            @PathVariable Id deleted,
            @RequestParam(defaultValue = "/") String back,
            RedirectAttributes flash) {
        Words words = Words.english();
        String said = switch (undo.by(actor, deleted)) {
            case Outcome.Done<Undone>(Undone undone) -> said(undone);
            case Outcome.Invalid<Undone>(var problems) ->
                words.say(problems.getFirst().why());
            case Outcome.Missing<Undone> _, Outcome.Stale<Undone> _ -> words.say("undo.tooLate");
        };
        return Return.to(Ask.back(back), Toast.of(said), flash);
    }

    /// What came back, and what did not come back with it.
    private static String said(Undone undone) {
        Words words = Words.english();
        String untied = undone.untied() == 0 ? "" : " " + words.say("undo.untied", undone.untied());
        String timer = undone.withoutTimer() ? " " + words.say("undo.withoutTimer") : "";
        return words.say("undo.back", undone.label()) + untied + timer;
    }
}
