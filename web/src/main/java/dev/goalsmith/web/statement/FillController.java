package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.FillBlanks;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes the whole sentence whose blanks were filled; it is kept as a new version.
@Controller
class FillController {

    private final StatementPages statements;
    private final FillBlanks fillBlanks;

    FillController(StatementPages statements, FillBlanks fillBlanks) {
        this.statements = statements;
        this.fillBlanks = fillBlanks;
    }

    @PostMapping("/goals/{goal}/statement/filling")
    View create(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        Asked asked = Asked.of(null, request);
        return switch (fillBlanks.by(actor, goal, new FillBlanks.Request(form.value("text"), form.values()))) {
            case Outcome.Done<String>(String sentence) ->
                statements.keep(
                        actor,
                        goal,
                        form,
                        sentence,
                        asked,
                        () -> Return.to(Tab.STATEMENT.path(goal), Toast.say("statement.kept"), flash));
            case Outcome.Invalid<String>(var problems) -> statements.mend(actor, goal, form, problems, asked);
            case Outcome.Missing<String> _, Outcome.Stale<String> _ -> throw new NotFound();
        };
    }
}
