package dev.goalsmith.web.ui;

import dev.goalsmith.app.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/// What a request wants besides its fields.
public final class Ask {

    private Ask() {}

    /// Whether htmx asks, so that a piece of the page is enough.
    public static boolean forFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && request.getHeader("HX-Boosted") == null;
    }

    /// Tells htmx that what comes is a whole page, wherever the piece was meant to go.
    public static void answerWithPage(HttpServletResponse response) {
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML");
    }

    public static Actor actor(SignedIn person) {
        return new Actor(person.id());
    }

    /// Whoever is signed in.
    ///
    /// @throws NotFound if nobody is
    static Actor actor(@Nullable Principal principal) {
        if (principal instanceof Authentication person && person.getPrincipal() instanceof SignedIn signedIn) {
            return actor(signedIn);
        }
        throw new NotFound();
    }

    /// Where a form wants to go back to, if that is a page of ours; `otherwise` if it does not say.
    public static String back(Form form, String otherwise) {
        String back = form.value("back");
        return back.isEmpty() ? otherwise : back(back);
    }

    /// `path` if it leads to a page of ours, otherwise the front page.
    public static String back(String path) {
        boolean ours = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(letter -> letter > ' ' && letter < 127);
        return ours ? path : "/";
    }
}
