package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.AcceptProposal;
import dev.goalsmith.app.statement.WithdrawProposal;
import dev.goalsmith.app.statement.WithdrawProposal.Withdrawn;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes what the sentence proposes, and takes it back; the sentence is kept first, for it may have grown since it was
/// saved.
@Controller
class ProposalController {

    private final StatementPages statements;
    private final AcceptProposal acceptProposal;
    private final WithdrawProposal withdrawProposal;

    ProposalController(StatementPages statements, AcceptProposal acceptProposal, WithdrawProposal withdrawProposal) {
        this.statements = statements;
        this.acceptProposal = acceptProposal;
        this.withdrawProposal = withdrawProposal;
    }

    @PostMapping("/goals/{goal}/statement/proposals")
    View create(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        Asked asked = Asked.of(null, request);
        return statements.keep(
                actor, goal, form, form.value("text"), asked, () -> accept(actor, goal, form, asked, flash));
    }

    @PostMapping("/goals/{goal}/statement/proposals/withdrawal")
    View delete(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        Asked asked = Asked.of(null, request);
        return statements.keep(
                actor, goal, form, form.value("text"), asked, () -> withdraw(actor, goal, form, asked, flash));
    }

    private View accept(Actor actor, Id goal, Form form, Asked asked, RedirectAttributes flash) {
        String key = form.value("take");
        var request = new AcceptProposal.Request(key, form.value("baseline " + key));
        return switch (acceptProposal.by(actor, goal, request)) {
            case Outcome.Done<Proposal>(Proposal taken) -> back(goal, Toast.say(taken(taken)), flash);
            case Outcome.Invalid<Proposal>(var problems) -> statements.mend(actor, goal, rest(form), problems, asked);
            case Outcome.Missing<Proposal> _, Outcome.Stale<Proposal> _ ->
                back(goal, Toast.say("statement.proposal.gone"), flash);
        };
    }

    private View withdraw(Actor actor, Id goal, Form form, Asked asked, RedirectAttributes flash) {
        return switch (withdrawProposal.by(actor, goal, form.value("take"))) {
            case Outcome.Done<Withdrawn>(Withdrawn withdrawn) -> back(goal, gone(withdrawn.deleted()), flash);
            case Outcome.Invalid<Withdrawn>(var problems) -> statements.mend(actor, goal, rest(form), problems, asked);
            case Outcome.Missing<Withdrawn> _, Outcome.Stale<Withdrawn> _ ->
                back(goal, Toast.say("statement.proposal.gone"), flash);
        };
    }

    /// What stands in the other fields: the sentence is kept by now, and the page is filled from it again.
    private static Form rest(Form form) {
        return form.without("text").without("version");
    }

    private static View back(Id goal, Toast toast, RedirectAttributes flash) {
        return Return.to(Tab.STATEMENT.path(goal), toast, flash);
    }

    private static Toast gone(@Nullable Deleted deleted) {
        return deleted == null ? Toast.say("statement.withdrawn.deadline") : Toast.gone(deleted, "statement.withdrawn");
    }

    private static String taken(Proposal taken) {
        return switch (taken) {
            case Proposal.MakeDeadline _ -> "statement.taken.deadline";
            case Proposal.AddMeasure _ -> "statement.taken.measure";
            case Proposal.SetTarget _ -> "statement.taken.target";
            case Proposal.SetMilestones _ -> "statement.taken.milestones";
        };
    }
}
