package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.ChangeEmail;
import dev.goalsmith.app.account.Secret;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.web.account.Attempts.Attempt;
import dev.goalsmith.web.account.Attempts.Begun;
import dev.goalsmith.web.account.Attempts.Door;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final Attempts attempts;

    EmailController(MePages me, Pages pages, ChangeEmail changeEmail, Mailing mailing, Attempts attempts) {
        this.me = me;
        this.pages = pages;
        this.changeEmail = changeEmail;
        this.mailing = mailing;
        this.attempts = attempts;
    }

    @PostMapping("/me/email")
    View update(Actor actor, Form entered, HttpServletRequest request, RedirectAttributes flash) {
        Account account = me.get(actor);
        Form form = Form.of(Map.of("email", entered.value("email")));
        Problem refusal = me.refusal(account, entered, "emailPassword", request);
        if (refusal != null) {
            return me.mend(account, Part.EMAIL, form.with(List.of(refusal)));
        }
        Begun begun = attempts.begin(new Attempt(Door.NEW_ADDRESS, account.id().toString(), request.getRemoteAddr()));
        if (!begun.left().isZero()) {
            var problem = Problem.of(
                    "email", "account.email.wait", Math.max(1, begun.left().toSeconds()));
            return me.mend(account, Part.EMAIL, form.with(List.of(problem)));
        }
        String page = mailing.exists() ? mailing.publicAddress() + "/email-change/" : null;
        Outcome<Account> outcome = changeEmail.by(actor, form.value("email"), page);
        if (ChangeEmail.tellsNothing(outcome)) {
            attempts.takeBack(begun);
        }
        return said(actor, outcome, page, form, flash);
    }

    private View said(
            Actor actor, Outcome<Account> outcome, @Nullable String page, Form form, RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Account> _ ->
                MePages.said(page == null ? "account.email.changed" : "account.email.sent", flash);
            case Outcome.Invalid<Account>(var problems) -> me.mend(me.get(actor), Part.EMAIL, form.with(problems));
            case Outcome.Missing<Account> _, Outcome.Stale<Account> _ -> throw new NotFound();
        };
    }

    @GetMapping("/email-change/{secret}")
    View ask(@PathVariable String secret) {
        return pages.page("account/email-change", page(secret));
    }

    @PostMapping("/email-change/{secret}")
    View confirm(
            @PathVariable String secret, @AuthenticationPrincipal @Nullable SignedIn reader, RedirectAttributes flash) {
        EmailPage page = page(secret);
        return switch (changeEmail.confirm(page.secret())) {
            case Outcome.Done<Account>(Account changed) -> said(changed, reader, flash);
            case Outcome.Invalid<Account>(var problems) ->
                pages.mend(
                        "account/email-change",
                        new EmailPage(page.email(), page.secret(), page.form().with(problems)));
            case Outcome.Missing<Account> _, Outcome.Stale<Account> _ -> throw new NotFound();
        };
    }

    private static View said(Account changed, @Nullable SignedIn reader, RedirectAttributes flash) {
        if (reader == null) {
            return new RedirectView("/sign-in?address");
        }
        return Ask.actor(reader).id().equals(changed.id())
                ? MePages.said("account.email.changed", flash)
                : MePages.said("account.email.theirs", flash, changed.email().text());
    }

    private EmailPage page(String text) {
        var secret = new Secret(text);
        EmailAddress email = changeEmail.find(secret);
        if (email == null) {
            throw new NotFound();
        }
        return new EmailPage(email.text(), secret, Form.empty());
    }
}
