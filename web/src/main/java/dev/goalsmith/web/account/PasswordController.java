package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.ChangePassword;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
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
    View update(Actor actor, Form form, HttpServletRequest request, RedirectAttributes flash) {
        Account account = me.get(actor);
        Problem refusal = me.refusal(account, form, "oldPassword", request);
        if (refusal != null) {
            return mend(account, List.of(refusal));
        }
        return switch (changePassword.by(actor, form.value("password"))) {
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
