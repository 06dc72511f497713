package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.ChangePassword;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.account.Attempts.Attempt;
import dev.goalsmith.web.account.Attempts.Door;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Changing a password: whoever knows the present one may.
@Controller
class PasswordController {

    private final Pages pages;
    private final FindAccount findAccount;
    private final ChangePassword changePassword;
    private final SignUp signUp;
    private final PasswordCheck check;
    private final OpenSessions openSessions;

    PasswordController(
            Pages pages,
            FindAccount findAccount,
            ChangePassword changePassword,
            SignUp signUp,
            PasswordCheck check,
            OpenSessions openSessions) {
        this.pages = pages;
        this.findAccount = findAccount;
        this.changePassword = changePassword;
        this.signUp = signUp;
        this.check = check;
        this.openSessions = openSessions;
    }

    @PostMapping("/me/password")
    View update(
            Actor actor,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Account account = findAccount.by(actor);
        if (account == null) {
            throw new NotFound();
        }
        Phrase refusal = refusal(account, oldPassword, request);
        if (refusal != null) {
            return mend(account, List.of(new Problem("oldPassword", refusal)));
        }
        return switch (changePassword.by(actor, password)) {
            case Outcome.Done<Actor> _ -> {
                openSessions.endAllBut(actor, request.getSession().getId());
                flash.addFlashAttribute(Toast.NAME, Toast.of(Words.english().say("account.password.changed")));
                yield new RedirectView("/me");
            }
            case Outcome.Invalid<Actor>(var problems) -> mend(account, problems);
            case Outcome.Missing<Actor> _, Outcome.Stale<Actor> _ -> throw new NotFound();
        };
    }

    private @Nullable Phrase refusal(Account account, String password, HttpServletRequest request) {
        FindAccount.Credentials credentials = findAccount.by(account.email().text());
        var attempt = new Attempt(Door.PRESENT_PASSWORD, account.id().toString(), request.getRemoteAddr());
        String hash = credentials == null ? null : credentials.passwordHash();
        return check.refusal(attempt, password, hash, "account.password.wrong");
    }

    private View mend(Account account, List<Problem> problems) {
        Form passwordForm = Form.empty().with(problems);
        return pages.mend(
                "account/me", new MePage(account, MeController.filled(account), passwordForm, signUp.isOpen()));
    }
}
