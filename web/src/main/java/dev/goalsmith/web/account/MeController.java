package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.account.ChangeAccount;
import dev.goalsmith.app.account.OpenSignUp;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a person sets about themselves.
@Controller
class MeController {

    private final MePages me;
    private final ChangeAccount changeAccount;
    private final OpenSignUp openSignUp;

    MeController(MePages me, ChangeAccount changeAccount, OpenSignUp openSignUp) {
        this.me = me;
        this.changeAccount = changeAccount;
        this.openSignUp = openSignUp;
    }

    @GetMapping("/me")
    View show(Actor actor) {
        return me.show(me.get(actor));
    }

    @PostMapping("/me")
    View update(Actor actor, Form form, RedirectAttributes flash) {
        return switch (changeAccount.by(actor, request(form))) {
            case Outcome.Done<Account> _ -> MePages.said("ui.saved", flash);
            case Outcome.Invalid<Account>(var problems) -> me.mend(me.get(actor), Part.ME, form.with(problems));
            case Outcome.Stale<Account>(Account theirs) -> me.mend(theirs, Part.ME, form.over(theirs.version()));
            case Outcome.Missing<Account> _ -> throw new NotFound();
        };
    }

    @PostMapping("/me/sign-up-door")
    View door(Actor actor, @RequestParam boolean open, RedirectAttributes flash) {
        return switch (openSignUp.by(actor, open)) {
            case Outcome.Done<Boolean> _ -> MePages.said("ui.saved", flash);
            case Outcome.Missing<Boolean> _, Outcome.Invalid<Boolean> _, Outcome.Stale<Boolean> _ ->
                throw new NotFound();
        };
    }

    private static ChangeAccount.Request request(Form form) {
        var parts = new ChangeAccount.Parts(
                form.value("morning"),
                form.value("lunch"),
                form.value("afternoon"),
                form.value("evening"),
                form.value("anyTime"));
        return new ChangeAccount.Request(
                form.value("name"), form.value("zone"), form.value("theme"), parts, form.version());
    }
}
