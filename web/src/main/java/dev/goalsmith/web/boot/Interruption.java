package dev.goalsmith.web.boot;

import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.web.account.OpenSessions;
import dev.goalsmith.web.ui.Interrupted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// What happens to a form that is sent after the person was signed out: it is kept until they are back.
@Component
class Interruption {

    private static final String SIGN_IN = "/sign-in";

    /// Keeps what was sent, then asks who it is.
    AuthenticationEntryPoint entry() {
        return (request, response, _) -> {
            Interrupted.keep(request);
            toSignIn(request, response);
        };
    }

    /// A form without a valid token: sent from a page of a session that has ended, or by somebody else's site.
    AccessDeniedHandler denied() {
        return (request, response, _) -> {
            Interrupted.keep(request);
            // The request itself does not know yet who it is when its token is looked at.
            boolean stranger = SecurityContextHolder.getContext().getAuthentication() == null;
            response.sendRedirect(stranger ? SIGN_IN + "?again" : Interrupted.PATH);
        };
    }

    AuthenticationSuccessHandler afterSignIn() {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setDefaultTargetUrl("/");
        onward.setRedirectStrategy((_, response, url) -> response.sendRedirect(withoutHost(url)));
        return (request, response, person) -> {
            OpenSessions.stay(request.getSession());
            if (Interrupted.isKept(request)) {
                response.sendRedirect(Interrupted.PATH);
            } else {
                onward.onAuthenticationSuccess(request, response, person);
            }
        };
    }

    /// Whoever signs in stays where they came in, whatever name a proxy calls this server by.
    private static String withoutHost(String address) {
        URI uri = URI.create(address);
        String query = uri.getRawQuery();
        return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    AuthenticationFailureHandler afterFailure() {
        return (request, response, failure) -> {
            request.getSession().setAttribute("signInFailure", failure.getMessage());
            EmailAddress email = EmailAddress.parse(String.valueOf(request.getParameter("email")));
            if (email != null) {
                request.getSession().setAttribute("signInEmail", email.text());
            }
            response.sendRedirect(SIGN_IN + "?failed");
        };
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SIGN_IN + "?again");
            response.setStatus(HttpServletResponse.SC_OK);
        } else {
            response.sendRedirect(Interrupted.isKept(request) ? SIGN_IN + "?again" : SIGN_IN);
        }
    }
}
