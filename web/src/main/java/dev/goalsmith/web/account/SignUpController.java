package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Makes an account and signs its person in.
@Controller
class SignUpController {

    private final Pages pages;
    private final SignUp signUp;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignUpController(Pages pages, SignUp signUp) {
        this.pages = pages;
        this.signUp = signUp;
    }

    @GetMapping("/sign-up")
    View show() {
        if (!signUp.isOpen()) {
            throw new NotFound();
        }
        return pages.page("account/sign-up", page(Form.of(Map.of("zone", "Europe/London"))));
    }

    @PostMapping("/sign-up")
    View create(Form form, HttpServletRequest request, HttpServletResponse response) {
        var wanted =
                new SignUp.Request(form.value("email"), form.value("name"), form.value("password"), form.value("zone"));
        return switch (signUp.by(wanted)) {
            case Outcome.Done<Actor>(Actor actor) -> {
                signIn(actor, request, response);
                yield new RedirectView("/");
            }
            case Outcome.Invalid<Actor>(var problems) -> pages.mend("account/sign-up", page(form.with(problems)));
            case Outcome.Missing<Actor> _, Outcome.Stale<Actor> _ -> throw new NotFound();
        };
    }

    private SignUpPage page(Form form) {
        return new SignUpPage(form, signUp.isFirst());
    }

    private void signIn(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.id().value()), null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        OpenSessions.stay(request.getSession());
    }
}
