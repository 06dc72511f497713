package dev.goalsmith.web.statement;

import dev.goalsmith.engine.statement.Criterion;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Which cards lie open: one at a time, by itself the first that is not met, or all of them. This browser remembers
/// which of the two a person likes.
///
/// @param criterion the one that was asked for; null for none
public record Asked(@Nullable Criterion criterion, boolean all) {

    private static final String COOKIE = "ask";
    private static final String ALL = "all";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /// As this browser likes it.
    static Asked of(@Nullable Criterion criterion, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return new Asked(criterion, cookie.getValue().equals(ALL));
            }
        }
        return new Asked(criterion, false);
    }

    /// `all` and `one` are remembered from now on; the key of a criterion asks for that one; anything else is as
    /// before.
    static Asked of(String raw, HttpServletRequest request, HttpServletResponse response) {
        if (!raw.equals(ALL) && !raw.equals("one")) {
            return of(criterion(raw), request);
        }
        var cookie = ResponseCookie.from(COOKIE, raw)
                .path("/goals")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new Asked(null, raw.equals(ALL));
    }

    /// The criterion of this key; null if there is none.
    static @Nullable Criterion criterion(String key) {
        for (Criterion criterion : Criterion.values()) {
            if (criterion.key().equals(key)) {
                return criterion;
            }
        }
        return null;
    }
}
