package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.account.Attempts.Attempt;
import dev.goalsmith.web.account.Attempts.Door;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the controllers of a person’s own page share.
@Component
class MePages {

    private static final String TEMPLATE = "account/me";

    private final Pages pages;
    private final FindAccount findAccount;
    private final SignUp signUp;
    private final PasswordCheck check;
    private final Mailing mailing;

    MePages(Pages pages, FindAccount findAccount, SignUp signUp, PasswordCheck check, Mailing mailing) {
        this.pages = pages;
        this.findAccount = findAccount;
        this.signUp = signUp;
        this.check = check;
        this.mailing = mailing;
    }

    /// @throws NotFound if the account is gone
    Account get(Actor actor) {
        Account account = findAccount.by(actor);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    View show(Account account) {
        return pages.page(TEMPLATE, page(account, Part.NONE, Form.empty()));
    }

    View mend(Account account, Part part, Form form) {
        return pages.mend(TEMPLATE, page(account, part, form));
    }

    private MePage page(Account account, Part part, Form form) {
        return new MePage(account, part, form, signUp.isOpen(), mailing.exists());
    }

    /// Why the password in `field` does not prove that it is the person who asks; null if it does.
    @Nullable
    Problem refusal(Account account, Form form, String field, HttpServletRequest request) {
        FindAccount.Credentials credentials = findAccount.by(account.email().text());
        var attempt = new Attempt(Door.PRESENT_PASSWORD, account.id().toString(), request.getRemoteAddr());
        String hash = credentials == null ? null : credentials.passwordHash();
        Phrase why = check.refusal(attempt, form.value(field), hash, "account.password.wrong");
        return why == null ? null : new Problem(field, why);
    }

    /// Back to the page, which says so.
    static View said(String key, RedirectAttributes flash, Object... args) {
        return Return.to("/me", Toast.say(key, args), flash);
    }
}
