package dev.goalsmith.engine.statement.text;

/// The smallest piece of a statement: a word, a number in digits, or one sign.
///
/// @param lower the piece in small letters, with a straight apostrophe
public record Token(int start, int endExclusive, Kind kind, String lower, WordEntry entry) {

    /// What the piece is made of.
    public enum Kind {
        WORD,
        NUMBER,
        SIGN,
        END
    }

    /// Whether the word belongs to `wordClass`.
    public boolean is(WordClass wordClass) {
        return entry.classes().contains(wordClass);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
