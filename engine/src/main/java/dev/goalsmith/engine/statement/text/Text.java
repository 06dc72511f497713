package dev.goalsmith.engine.statement.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement cut into tokens. Positions beyond either end hold an empty token that is nothing.
public final class Text {

    private static final Token NOTHING = new Token(0, 0, Token.Kind.END, "", WordEntry.UNKNOWN);

    private final String source;
    private final List<Token> tokens;
    private final @Nullable Numeral[] numerals;

    private Text(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
        this.numerals = Numerals.all(this);
    }

    /// Cuts `source`; takes time in proportion to its length.
    public static Text of(String source) {
        return new Text(source, new Tokenizer(source).tokens());
    }

    /// The number that begins at token `at`, if one does.
    @Nullable
    Numeral numeral(int at) {
        return at < 0 || at >= numerals.length ? null : numerals[at];
    }

    public String source() {
        return source;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int at) {
        return at < 0 || at >= tokens.size() ? NOTHING : tokens.get(at);
    }

    /// The word or sign at `at` in small letters; empty beyond the ends.
    public String word(int at) {
        return get(at).lower();
    }

    /// Whether the token at `at` is exactly `word`.
    public boolean is(int at, String word) {
        return get(at).lower().equals(word);
    }

    /// Whether `word` stands anywhere in the text.
    public boolean says(String word) {
        for (Token token : tokens) {
            if (token.lower().equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean is(int at, WordClass wordClass) {
        return get(at).is(wordClass);
    }

    /// The first token that begins at `start`, in code units, or after it.
    public int at(int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether no space stands between the token at `at` and the one before it.
    public boolean glued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).endExclusive() == tokens.get(at).start();
    }

    /// Whether the token at `at` begins with a capital letter.
    public boolean capital(int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(source.charAt(tokens.get(at).start()));
    }

    /// Whether every letter of the token at `at` is a capital.
    public boolean capitals(int at) {
        return capital(at) && quote(at, at + 1).chars().noneMatch(Character::isLowerCase);
    }

    /// Whether the token at `at` ends a sentence; the point of "Dr. Smith" and "in the U.S. by" does not.
    public boolean stop(int at) {
        return switch (word(at)) {
            case "." -> !abbreviates(at);
            case "!", "?", ";", "" -> true;
            default -> false;
        };
    }

    private boolean abbreviates(int point) {
        if (!glued(point) || !get(point + 1).isWord()) {
            return false;
        }
        return switch (word(point - 1)) {
            case "dr", "mr", "mrs", "ms", "prof", "st", "vs", "approx", "incl" -> true;
            default -> {
                boolean letter = word(point - 1).length() == 1 && get(point - 1).isWord();
                boolean more = is(point - 2, ".") && glued(point - 1);
                yield letter && (more ? !capital(point + 1) || glued(point + 1) : glued(point + 1));
            }
        };
    }

    /// The first position after `at` that is not a hyphen or dash.
    public int past(int at) {
        int next = at + 1;
        while (hyphen(next)) {
            next++;
        }
        return next;
    }

    /// Whether the token at `at` is a hyphen or a dash.
    public boolean hyphen(int at) {
        return switch (word(at)) {
            case "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014" -> true;
            default -> false;
        };
    }

    /// The piece of text from token `from` up to token `toExclusive`, or to the text's end.
    public Span span(int from, int toExclusive) {
        if (from >= tokens.size()) {
            return new Span(source.length(), source.length());
        }
        return new Span(
                get(from).start(), get(Math.min(toExclusive, tokens.size()) - 1).endExclusive());
    }

    /// The text from token `from` up to token `toExclusive`, as it was written.
    public String quote(int from, int toExclusive) {
        return from >= toExclusive ? "" : span(from, toExclusive).of(source);
    }
}
