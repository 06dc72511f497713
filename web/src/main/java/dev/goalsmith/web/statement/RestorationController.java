package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.RestoreVersion;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Goes back to an earlier version of a statement.
@Controller
class RestorationController {

    private final RestoreVersion restoreVersion;

    RestorationController(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @PostMapping("/goals/{goal}/statement/restoration")
    View create(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam int number,
            @RequestParam int version,
            RedirectAttributes flash) {
        String said = switch (restoreVersion.by(actor, goal, new RestoreVersion.Request(number, version))) {
            case Outcome.Done<Statement> _ -> "statement.restored";
            case Outcome.Stale<Statement> _, Outcome.Invalid<Statement> _ -> "statement.restored.stale";
            case Outcome.Missing<Statement> _ -> throw new NotFound();
        };
        return Return.to(Tab.STATEMENT.path(goal), Toast.say(said), flash);
    }
}
