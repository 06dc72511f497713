package dev.goalsmith.engine.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, numbers and signs in one pass.
///
/// A number keeps its decimals and thousands, written as `1,500.5`; what follows it without a space is a token of its
/// own (`5` `km`).
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
            if (Digits.isDigit(source, at) || (letter == '.' && pointed())) {
                number();
            } else if (Character.isLetter(letter)) {
                word();
            } else if (blank(letter)) {
                at += Character.charCount(letter);
            } else {
                sign(letter);
            }
        }
        return tokens;
    }

    /// Whether a number begins with the point at `at`: ".5", but not "1..5" nor the end of a sentence.
    private boolean pointed() {
        boolean after = at > 0 && !blank(source.codePointBefore(at)) && source.charAt(at - 1) != '$';
        return Digits.isDigit(source, at + 1) && !after;
    }

    private void number() {
        Digits digits = Digits.at(source, at);
        boolean word = digits.end() - at > MOST_DIGITS;
        add(digits.end(), word ? Token.Kind.WORD : Token.Kind.NUMBER, digits.plain());
    }

    private void sign(int letter) {
        int end = at + Character.charCount(letter);
        String vulgar = letter > 127 ? Digits.vulgar(letter) : "";
        if (vulgar.isEmpty()) {
            add(end, Token.Kind.SIGN, source.substring(at, end));
        } else {
            add(end, Token.Kind.NUMBER, vulgar);
        }
    }

    private void word() {
        int end = at;
        while (end < source.length()) {
            int letter = source.codePointAt(end);
            boolean joins =
                    apostrophe(letter) && end + 1 < source.length() && Character.isLetter(source.codePointAt(end + 1));
            if ((!joins && !Character.isLetterOrDigit(letter) && !mark(letter)) || money(end)) {
                break;
            }
            end += Character.charCount(letter);
        }
        add(
                end,
                Token.Kind.WORD,
                source.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    /// Whether the letters up to `end` are the code of a currency before its number: the `USD` of `USD50`.
    private boolean money(int end) {
        return end == at + 3
                && Digits.isDigit(source, end)
                && Character.isUpperCase(source.charAt(at))
                && Lexicon.find(source.substring(at, end).toLowerCase(Locale.ROOT))
                        .classes()
                        .contains(WordClass.CURRENCY);
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

    private void add(int end, Token.Kind kind, String lower) {
        WordEntry entry = kind == Token.Kind.NUMBER ? WordEntry.UNKNOWN : Lexicon.find(lower);
        tokens.add(new Token(at, end, kind, lower, entry));
        at = end;
    }
}
