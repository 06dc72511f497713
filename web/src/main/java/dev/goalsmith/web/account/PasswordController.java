package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.ChangePassword;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changing a password: whoever knows the present one may.
@Controller
class PasswordController {

    private final MePages me;
    private final ChangePassword changePassword;
    private final OpenSessions openSessions;

    PasswordController(MePages me, ChangePassword changePassword, OpenSessions openSessions) {
        this.me = me;
        this.changePassword = changePassword;
        this.openSessions = openSessions;
    }

    @PostMapping("/me/password")
    View update(
            Actor actor,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Account account = me.get(actor);
        Phrase refusal = me.refusal(account, oldPassword, request.getRemoteAddr());
        if (refusal != null) {
            return mend(account, List.of(new Problem("oldPassword", refusal)));
        }
        return switch (changePassword.by(actor, password)) {
            case Outcome.Done<Actor> _ -> {
                openSessions.endAllBut(actor, request.getSession().getId());
                yield MePages.said("account.password.changed", flash);
            }
            case Outcome.Invalid<Actor>(var problems) -> mend(account, problems);
            case Outcome.Missing<Actor> _, Outcome.Stale<Actor> _ -> throw new NotFound();
        };
    }

    private View mend(Account account, List<Problem> problems) {
        return me.mend(account, Part.PASSWORD, Form.empty().with(problems));
    }
}
