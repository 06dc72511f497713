package dev.goalsmith.web.account;

import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The sign-in form; the attempt itself is Spring Security's. Where nobody has an account yet it leads to the first
/// one.
@Controller
class SignInController {

    private final Pages pages;
    private final SignUp signUp;

    SignInController(Pages pages, SignUp signUp) {
        this.pages = pages;
        this.signUp = signUp;
    }

    @GetMapping("/sign-in")
    View show(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            return new RedirectView("/");
        }
        HttpSession session = request.getSession();
        String failure = take(session, "signInFailure");
        String email = take(session, "signInEmail");
        String notice = notice(request);
        if (failure == null && notice == null && signUp.isFirst()) {
            return new RedirectView("/sign-up");
        }
        Form form = email == null ? Form.empty() : Form.of(Map.of("email", email));
        return pages.page("account/sign-in", new SignInPage(form, failure, notice, signUp.isOpen()));
    }

    private static @Nullable String take(HttpSession session, String name) {
        String text = (String) session.getAttribute(name);
        session.removeAttribute(name);
        return text;
    }

    private static @Nullable String notice(HttpServletRequest request) {
        String query = request.getQueryString();
        return switch (query == null ? "" : query) {
            case "out" -> "account.signIn.out";
            case "again" -> "account.signIn.again";
            case "address" -> "account.email.changed";
            case "gone" -> "account.leave.gone";
            case "reset" -> "account.signIn.reset";
            default -> null;
        };
    }
}
