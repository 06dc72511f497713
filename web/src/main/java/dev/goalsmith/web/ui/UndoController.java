package dev.goalsmith.web.ui;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

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
        Toast toast = switch (undo.by(actor, deleted)) {
            case Outcome.Done<String>(String label) -> Toast.of(words.say("ui.undone", label));
            case Outcome.Missing<String> _, Outcome.Invalid<String> _, Outcome.Stale<String> _ ->
                Toast.of(words.say("ui.undoneTooLate"));
        };
        flash.addFlashAttribute(Toast.NAME, toast);
        return new RedirectView(Ask.back(back));
    }
}
