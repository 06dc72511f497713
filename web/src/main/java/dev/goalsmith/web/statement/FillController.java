package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.statement.FillGaps;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.track.Return;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes the whole sentence whose gaps were filled; it is kept as a new version.
@Controller
class FillController {

    private final StatementPages statements;
    private final FillGaps fillGaps;
    private final ReviseStatement reviseStatement;

    FillController(StatementPages statements, FillGaps fillGaps, ReviseStatement reviseStatement) {
        this.statements = statements;
        this.fillGaps = fillGaps;
        this.reviseStatement = reviseStatement;
    }

    @PostMapping("/goals/{goal}/statement/filling")
    View create(
            Actor actor, @PathVariable Id goal, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        Form form = Form.of(fields);
        return switch (fillGaps.by(actor, goal, new FillGaps.Request(form.value("text"), fields))) {
            case Outcome.Done<String>(String sentence) -> keep(actor, goal, form, sentence, flash);
            case Outcome.Invalid<String>(var problems) -> mend(actor, goal, form, problems);
            case Outcome.Missing<String> _, Outcome.Stale<String> _ -> throw new NotFound();
        };
    }

    private View keep(Actor actor, Id goal, Form form, String sentence, RedirectAttributes flash) {
        return switch (reviseStatement.by(actor, goal, new ReviseStatement.Request(sentence, form.version()))) {
            case Outcome.Done<Statement> _ ->
                Return.to(Tab.STATEMENT.path(goal), Toast.of(Words.english().say("statement.kept")), flash);
            case Outcome.Invalid<Statement>(var problems) -> mend(actor, goal, form, problems);
            case Outcome.Stale<Statement>(Statement theirs) -> statements.conflict(goal, sentence, theirs);
            case Outcome.Missing<Statement> _ -> throw new NotFound();
        };
    }

    private View mend(Actor actor, Id goal, Form form, List<Problem> problems) {
        return statements.mend(actor, goal, form, problems);
    }
}
