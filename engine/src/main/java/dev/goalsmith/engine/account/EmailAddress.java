package dev.goalsmith.engine.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An address that mail can be sent to, as its owner writes it, without surrounding space.
///
/// Checked for shape only: something, an `@`, a host; at most 254 characters (RFC 5321, section 4.5.3.1), no spaces or
/// controls.
public record EmailAddress(String text) {

    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isWritten(text)) {
            throw new IllegalArgumentException("text (%s) is not an e-mail address".formatted(text));
        }
    }

    /// The address in `text`, or null if there is none.
    public static @Nullable EmailAddress parse(String text) {
        String stripped = text.strip();
        return isWritten(stripped) ? new EmailAddress(stripped) : null;
    }

    private static boolean isWritten(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at < text.length() - 1
                && text.length() <= LONGEST
                && text.indexOf('@') == at
                && text.chars().allMatch(EmailAddress::isPlain);
    }

    private static boolean isPlain(int letter) {
        return letter > ' ' && letter < 0x7f && "<>()[]\\,;:\"".indexOf(letter) < 0;
    }

    /// The address as it is compared: in small letters.
    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
