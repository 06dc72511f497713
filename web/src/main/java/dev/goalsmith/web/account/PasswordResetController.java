package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.RequestPasswordReset;
import dev.goalsmith.app.account.ResetPassword;
import dev.goalsmith.app.account.Secret;
import dev.goalsmith.web.account.Attempts.Attempt;
import dev.goalsmith.web.account.Attempts.Door;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Asking for a new password, and setting it.
@Controller
class PasswordResetController {

    private final Pages pages;
    private final RequestPasswordReset requestReset;
    private final ResetPassword reset;
    private final Mailing mailing;
    private final OpenSessions openSessions;
    private final Attempts attempts;

    PasswordResetController(
            Pages pages,
            RequestPasswordReset requestReset,
            ResetPassword reset,
            Mailing mailing,
            OpenSessions openSessions,
            Attempts attempts) {
        this.pages = pages;
        this.requestReset = requestReset;
        this.reset = reset;
        this.mailing = mailing;
        this.openSessions = openSessions;
        this.attempts = attempts;
    }

    @GetMapping("/password-reset")
    View ask() {
        return pages.page("account/reset-request", new ResetRequestPage(Form.empty(), mailing.exists(), false));
    }

    @PostMapping("/password-reset")
    View create(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        if (!mailing.exists()) {
            throw new NotFound();
        }
        Duration wait = attempts.begin(new Attempt(Door.RESET_LINK, email, request.getRemoteAddr()))
                .left();
        if (!wait.isZero()) {
            var problem = Problem.of("email", "account.reset.wait", Math.max(1, wait.toSeconds()));
            Form form = Form.of(Map.of("email", email)).with(List.of(problem));
            return pages.mend("account/reset-request", new ResetRequestPage(form, true, false));
        }
        requestReset.byMail(email, mailing.publicAddress() + "/password-reset/");
        return pages.page("account/reset-request", new ResetRequestPage(Form.empty(), true, true));
    }

    @GetMapping("/password-reset/{secret}")
    View show(@PathVariable String secret) {
        var link = new Secret(secret);
        if (!reset.isValid(link)) {
            throw new NotFound();
        }
        return pages.page("account/reset", new ResetPage(Form.empty(), link));
    }

    @PostMapping("/password-reset/{secret}")
    View update(@PathVariable String secret, @RequestParam(defaultValue = "") String password) {
        var link = new Secret(secret);
        return switch (reset.by(link, password)) {
            case Outcome.Done<Actor>(Actor actor) -> {
                openSessions.endAllBut(actor, null);
                yield new RedirectView("/sign-in?reset");
            }
            case Outcome.Invalid<Actor>(var problems) ->
                pages.mend("account/reset", new ResetPage(Form.empty().with(problems), link));
            case Outcome.Missing<Actor> _, Outcome.Stale<Actor> _ -> throw new NotFound();
        };
    }
}
