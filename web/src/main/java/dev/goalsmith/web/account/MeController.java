package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.account.ChangeAccount;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.OpenSignUp;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What a person sets about themselves.
@Controller
class MeController {

    private final Pages pages;
    private final FindAccount findAccount;
    private final ChangeAccount changeAccount;
    private final SignUp signUp;
    private final OpenSignUp openSignUp;

    MeController(
            Pages pages, FindAccount findAccount, ChangeAccount changeAccount, SignUp signUp, OpenSignUp openSignUp) {
        this.pages = pages;
        this.findAccount = findAccount;
        this.changeAccount = changeAccount;
        this.signUp = signUp;
        this.openSignUp = openSignUp;
    }

    @GetMapping("/me")
    View show(Actor actor) {
        Account account = account(actor);
        return pages.page("account/me", new MePage(account, filled(account), Form.empty(), signUp.isOpen()));
    }

    @PostMapping("/me")
    View update(Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        Form form = Form.of(fields);
        return switch (changeAccount.by(actor, request(form))) {
            case Outcome.Done<Account> _ -> saved(flash);
            case Outcome.Invalid<Account>(var problems) ->
                pages.mend(
                        "account/me", new MePage(account(actor), form.with(problems), Form.empty(), signUp.isOpen()));
            case Outcome.Stale<Account>(Account theirs) -> {
                // Their version number under our entries: the person sees both and may save again.
                var kept = new HashMap<>(fields);
                kept.put("version", String.valueOf(theirs.version()));
                yield pages.mend("account/me", new MePage(theirs, Form.of(kept), Form.empty(), signUp.isOpen()));
            }
            case Outcome.Missing<Account> _ -> throw new NotFound();
        };
    }

    @PostMapping("/me/sign-up-door")
    View door(Actor actor, @RequestParam boolean open, RedirectAttributes flash) {
        return switch (openSignUp.by(actor, open)) {
            case Outcome.Done<Boolean> _ -> saved(flash);
            case Outcome.Missing<Boolean> _, Outcome.Invalid<Boolean> _, Outcome.Stale<Boolean> _ ->
                throw new NotFound();
        };
    }

    private static View saved(RedirectAttributes flash) {
        flash.addFlashAttribute(Toast.NAME, Toast.of(Words.english().say("ui.saved")));
        return new RedirectView("/me");
    }

    private Account account(Actor actor) {
        Account account = findAccount.by(actor);
        if (account == null) {
            throw new NotFound();
        }
        return account;
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

    static Form filled(Account account) {
        DayParts parts = account.whereabouts().dayParts();
        return Form.of(Map.of(
                "name", account.name(),
                "zone", account.zone().getId(),
                "theme", account.theme().name(),
                "morning", parts.morning().toString(),
                "lunch", parts.lunch().toString(),
                "afternoon", parts.afternoon().toString(),
                "evening", parts.evening().toString(),
                "anyTime", parts.anyTime().toString(),
                "version", String.valueOf(account.version())));
    }
}
