package dev.goalsmith.engine.statement;

/// One of the five letters of SMART.
public enum Criterion {
    SPECIFIC('S'),
    MEASURABLE('M'),
    ACHIEVABLE('A'),
    RELEVANT('R'),
    TIME_BOUND('T');

    private final char letter;

    Criterion(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /// The criterion as the command line and the keys of phrases write it: `timeBound`.
    public String key() {
        return switch (this) {
            case SPECIFIC -> "specific";
            case MEASURABLE -> "measurable";
            case ACHIEVABLE -> "achievable";
            case RELEVANT -> "relevant";
            case TIME_BOUND -> "timeBound";
        };
    }
}
