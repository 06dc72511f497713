package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.AcceptProposal;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.statement.StatementPage.Asked;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Toast;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Takes what the sentence proposes; the sentence is kept first, for it may have grown since it was saved.
@Controller
class ProposalController {

    private final StatementPages statements;
    private final ReviseStatement reviseStatement;
    private final AcceptProposal acceptProposal;

    ProposalController(StatementPages statements, ReviseStatement reviseStatement, AcceptProposal acceptProposal) {
        this.statements = statements;
        this.reviseStatement = reviseStatement;
        this.acceptProposal = acceptProposal;
    }

    @PostMapping("/goals/{goal}/statement/proposals")
    View create(
            Actor actor, @PathVariable Id goal, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        Form form = Form.of(fields);
        var request = new ReviseStatement.Request(form.value("text"), form.version());
        return switch (reviseStatement.by(actor, goal, request)) {
            case Outcome.Done<Statement> _ -> accept(actor, goal, form, flash);
            case Outcome.Invalid<Statement>(var problems) -> statements.mend(actor, goal, form, problems, Asked.FIRST);
            case Outcome.Stale<Statement>(Statement theirs) -> statements.conflict(goal, form.value("text"), theirs);
            case Outcome.Missing<Statement> _ -> throw new NotFound();
        };
    }

    private View accept(Actor actor, Id goal, Form form, RedirectAttributes flash) {
        String key = form.value("take");
        var request = new AcceptProposal.Request(key, form.value("baseline " + key));
        return switch (acceptProposal.by(actor, goal, request)) {
            case Outcome.Done<Proposal>(Proposal taken) -> {
                flash.addFlashAttribute(Toast.NAME, Toast.of(Words.english().say(said(taken))));
                yield new RedirectView(Tab.STATEMENT.path(goal));
            }
            case Outcome.Invalid<Proposal>(var problems) ->
                // The sentence is kept by now; the page is filled from it again.
                statements.mend(actor, goal, Form.empty(), problems, Asked.FIRST);
            case Outcome.Missing<Proposal> _, Outcome.Stale<Proposal> _ -> {
                flash.addFlashAttribute(Toast.NAME, Toast.of(Words.english().say("statement.proposal.gone")));
                yield new RedirectView(Tab.STATEMENT.path(goal));
            }
        };
    }

    private static String said(Proposal taken) {
        return switch (taken) {
            case Proposal.MakeDeadline _ -> "statement.taken.deadline";
            case Proposal.AddMeasure _ -> "statement.taken.measure";
            case Proposal.SetTarget _ -> "statement.taken.target";
        };
    }
}
