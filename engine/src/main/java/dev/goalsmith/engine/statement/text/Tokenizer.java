package dev.goalsmith.engine.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, numbers and signs in one pass.
///
/// A number keeps its decimals and thousands (`1,500.5`); what follows it without a space is a token of its own (`5`
/// `km`).
/// A number of more than 15 digits is taken for a word, because no goal needs it and huge numbers cost time.
final class Tokenizer {

    private static final int MOST_DIGITS = 15;

    private final String source;
    private final List<Token> tokens;
    private int at;

    Tokenizer(String source) {
        this.source = source;
        this.tokens = new ArrayList<>(source.length() / 5 + 4);
    }

    List<Token> tokens() {
        while (at < source.length()) {
            int letter = source.codePointAt(at);
            if (isDigit(at)) {
                number();
            } else if (Character.isLetter(letter)) {
                word();
            } else if (blank(letter)) {
                at += Character.charCount(letter);
            } else {
                add(at + Character.charCount(letter), Token.Kind.SIGN);
            }
        }
        return tokens;
    }

    private void number() {
        int end = digits(at);
        while (end + 3 < source.length() && source.charAt(end) == ',' && digits(end + 1) == end + 4) {
            end += 4;
        }
        if (end < source.length() && source.charAt(end) == '.') {
            int decimals = digits(end + 1);
            boolean another = decimals < source.length() && source.charAt(decimals) == '.' && isDigit(decimals + 1);
            end = decimals > end + 1 && !another ? decimals : end;
        }
        add(end, end - at > MOST_DIGITS ? Token.Kind.WORD : Token.Kind.NUMBER);
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
    }

    private void word() {
        int end = at;
        while (end < source.length()) {
            int letter = source.codePointAt(end);
            boolean joins =
                    apostrophe(letter) && end + 1 < source.length() && Character.isLetter(source.codePointAt(end + 1));
            if (!joins && !Character.isLetterOrDigit(letter) && !mark(letter)) {
                break;
            }
            end += Character.charCount(letter);
        }
        add(end, Token.Kind.WORD);
    }

    private static boolean apostrophe(int letter) {
        return letter == '\'' || letter == '\u2019';
    }

    private static boolean mark(int letter) {
        return letter > 127 && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean blank(int letter) {
        return letter <= ' ' || (letter > 127 && wideBlank(letter));
    }

    private static boolean wideBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private void add(int end, Token.Kind kind) {
        String lower = source.substring(at, end);
        if (kind == Token.Kind.WORD) {
            lower = lower.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        }
        WordEntry entry = kind == Token.Kind.NUMBER ? WordEntry.UNKNOWN : Lexicon.find(lower);
        tokens.add(new Token(at, end, kind, lower, entry));
        at = end;
    }
}
