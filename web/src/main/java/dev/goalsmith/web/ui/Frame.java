package dev.goalsmith.web.ui;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.account.Account;
import org.jspecify.annotations.Nullable;

/// What every page knows besides its own record: who looks at it, the words, the formats, the token of its forms.
///
/// `account` is null before somebody signed in; `assets` is the folder of style sheets and scripts, with a slash at
/// both ends; `toast` is what the last action has to say, if anything.
public record Frame(
        @Nullable Account account,
        Words words,
        Format format,
        Token token,
        String path,
        String assets,
        @Nullable Toast toast) {

    /// The hidden field that proves that a form comes from our own page.
    public record Token(String field, String value) {}

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String say(Phrase phrase) {
        return words.say(phrase);
    }

    /// `page` for the destination that is looked at, to be said by screen readers; null for the others.
    public @Nullable String current(String destination) {
        boolean here = destination.equals("/") ? path.equals("/") : path.startsWith(destination);
        return here ? "page" : null;
    }

    /// `light`, `dark`, or null where the device decides.
    public @Nullable String theme() {
        return account == null
                ? null
                : switch (account.theme()) {
                    case AUTO -> null;
                    case LIGHT -> "light";
                    case DARK -> "dark";
                };
    }
}
