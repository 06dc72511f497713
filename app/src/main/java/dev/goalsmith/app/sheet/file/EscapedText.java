package dev.goalsmith.app.sheet.file;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in a workbook, where `_x000D_` means the character of that number.
///
/// @see <a href="https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oi29500/">ST_Xstring, ISO 29500-1,
/// 22.9.2.19</a>
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String decode(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
    }

    private static String letter(MatchResult escape) {
        return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
    }

    /// `text` with every underscore escaped that would otherwise start an escape.
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean escape = ESCAPE.matcher(text).region(at, text.length()).lookingAt();
            encoded.append(escape ? "_x005F_" : text.charAt(at));
        }
        return encoded.toString();
    }
}
