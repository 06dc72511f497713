package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.ChangePassword;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
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
    private final PasswordEncoder encoder;
    private final OpenSessions openSessions;

    PasswordController(
            Pages pages,
            FindAccount findAccount,
            ChangePassword changePassword,
            SignUp signUp,
            PasswordEncoder encoder,
            OpenSessions openSessions) {
        this.pages = pages;
        this.findAccount = findAccount;
        this.changePassword = changePassword;
        this.signUp = signUp;
        this.encoder = encoder;
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
        if (!isTheirs(account, oldPassword)) {
            return mend(account, List.of(Problem.of("oldPassword", "account.password.wrong")));
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

    private boolean isTheirs(Account account, String password) {
        FindAccount.Credentials credentials = findAccount.by(account.email().text());
        return credentials != null
                && password.length() <= Passwords.LONGEST
                && encoder.matches(password, credentials.passwordHash());
    }

    private View mend(Account account, List<Problem> problems) {
        Form passwordForm = Form.empty().with(problems);
        return pages.mend(
                "account/me", new MePage(account, MeController.filled(account), passwordForm, signUp.isOpen()));
    }
}
