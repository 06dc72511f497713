package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.ChangeEmail;
import dev.goalsmith.app.account.Secret;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Another address to sign in with: whoever knows the password may, and whoever reads the letter to it says yes.
@Controller
class EmailController {

    private final MePages me;
    private final Pages pages;
    private final ChangeEmail changeEmail;
    private final Mailing mailing;

    EmailController(MePages me, Pages pages, ChangeEmail changeEmail, Mailing mailing) {
        this.me = me;
        this.pages = pages;
        this.changeEmail = changeEmail;
        this.mailing = mailing;
    }

    @PostMapping("/me/email")
    View update(
            Actor actor,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String emailPassword,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Account account = me.get(actor);
        Form form = Form.of(Map.of("email", email));
        Phrase refusal = me.refusal(account, emailPassword, request.getRemoteAddr());
        if (refusal != null) {
            return me.mend(account, Part.EMAIL, form.with(List.of(new Problem("emailPassword", refusal))));
        }
        String page = mailing.exists() ? mailing.publicAddress() + "/email-change/" : null;
        return switch (changeEmail.by(actor, email, page)) {
            case Outcome.Done<Account> _ ->
                MePages.said(page == null ? "account.email.changed" : "account.email.sent", flash);
            case Outcome.Invalid<Account>(var problems) -> me.mend(account, Part.EMAIL, form.with(problems));
            case Outcome.Missing<Account> _, Outcome.Stale<Account> _ -> throw new NotFound();
        };
    }

    @GetMapping("/email-change/{secret}")
    View ask(@PathVariable String secret) {
        return pages.page("account/email-change", page(new Secret(secret), Form.empty()));
    }

    @PostMapping("/email-change/{secret}")
    View confirm(@PathVariable String secret) {
        EmailPage page = page(new Secret(secret), Form.empty());
        return switch (changeEmail.confirm(page.secret())) {
            case Outcome.Done<Account> _ -> new RedirectView("/sign-in?address");
            case Outcome.Invalid<Account>(var problems) ->
                pages.mend(
                        "account/email-change",
                        new EmailPage(page.email(), page.secret(), page.form().with(problems)));
            case Outcome.Missing<Account> _, Outcome.Stale<Account> _ -> throw new NotFound();
        };
    }

    private EmailPage page(Secret secret, Form form) {
        EmailAddress email = changeEmail.find(secret);
        if (email == null) {
            throw new NotFound();
        }
        return new EmailPage(email.text(), secret, form);
    }
}
