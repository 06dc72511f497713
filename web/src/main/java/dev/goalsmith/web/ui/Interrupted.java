package dev.goalsmith.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form that could not be taken because the person was signed out meanwhile: nothing of it is lost.
///
/// Passwords and files are not kept, nor anything over 100,000 characters.
public record Interrupted(String action, LinkedHashMap<String, List<String>> fields) implements Serializable {

    public static final String PATH = "/interrupted";

    private static final String ATTRIBUTE = "interrupted";
    private static final int LARGEST = 100_000;

    /// Keeps what `request` sent in the session, if it is a form of our own pages that changes something.
    public static void keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || !isOurs(request) || isAboutSigningIn(request.getRequestURI())) {
            return;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        int size = 0;
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            String name = entry.getKey();
            if (!name.equals("_csrf") && !name.contains("assword")) {
                fields.put(name, List.of(entry.getValue()));
                size += Arrays.stream(entry.getValue()).mapToInt(String::length).sum();
            }
        }
        if (size <= LARGEST) {
            request.getSession().setAttribute(ATTRIBUTE, new Interrupted(request.getRequestURI(), fields));
        }
    }

    /// Browsers say where a form comes from; another site's must not be offered as the person's own.
    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    private static boolean isAboutSigningIn(String path) {
        return path.startsWith("/sign-") || path.startsWith("/password-reset") || path.startsWith("/email-change");
    }

    public static boolean isKept(HttpServletRequest request) {
        return find(request) != null;
    }

    static @Nullable Interrupted find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Interrupted) session.getAttribute(ATTRIBUTE);
    }

    /// Takes what was kept out of the session.
    static @Nullable Interrupted take(HttpServletRequest request) {
        Interrupted kept = find(request);
        if (kept != null) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
        return kept;
    }
}
