package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.account.DeleteAccount;
import dev.goalsmith.app.account.ExportAccount;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.account.MePage.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Taking everything along, and leaving for good.
@Controller
class LeaveController {

    private final MePages me;
    private final ExportAccount exportAccount;
    private final DeleteAccount deleteAccount;
    private final OpenSessions openSessions;

    LeaveController(MePages me, ExportAccount exportAccount, DeleteAccount deleteAccount, OpenSessions openSessions) {
        this.me = me;
        this.exportAccount = exportAccount;
        this.deleteAccount = deleteAccount;
        this.openSessions = openSessions;
    }

    @GetMapping("/me/everything.json")
    ResponseEntity<String> export(Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"goalsmith.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exportAccount.by(actor));
    }

    @PostMapping("/me/deletion")
    View delete(Actor actor, Form form, HttpServletRequest request) {
        Account account = me.get(actor);
        String confirmation = form.value("confirmation");
        Form again = Form.of(Map.of("confirmation", confirmation));
        Problem refusal = me.refusal(account, form, "leavePassword", request);
        if (refusal != null) {
            return me.mend(account, Part.LEAVE, again.with(List.of(refusal)));
        }
        return switch (deleteAccount.by(actor, confirmation)) {
            case Outcome.Done<Account> _ -> {
                openSessions.endAllBut(actor, null);
                yield new RedirectView("/sign-in?gone");
            }
            case Outcome.Invalid<Account>(var problems) -> me.mend(account, Part.LEAVE, again.with(problems));
            case Outcome.Missing<Account> _, Outcome.Stale<Account> _ -> throw new NotFound();
        };
    }
}
