package dev.goalsmith.web.ui;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the frame of a page from the request that asks for it.
final class Frames {

    private final Words words;
    private final InstantSource clock;
    private final SignedInAccount signedIn;
    private final Assets assets;

    Frames(Words words, InstantSource clock, SignedInAccount signedIn, Assets assets) {
        this.words = words;
        this.clock = clock;
        this.signedIn = signedIn;
        this.assets = assets;
    }

    Frame of(HttpServletRequest request) {
        Account account = signedIn.find(request);
        ZoneId zone = account == null ? ZoneOffset.UTC : account.zone();
        return new Frame(
                account,
                words,
                new Format(zone, clock.instant()),
                token(request),
                path(request),
                assets.folder(),
                toast(request));
    }

    private static Frame.Token token(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Frame.Token("_csrf", "")
                : new Frame.Token(token.getParameterName(), token.getToken());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    private static @Nullable Toast toast(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Toast) flash.get(Toast.NAME);
    }
}
