package dev.goalsmith.engine.statement.text;

/// The words that say into how many parts a fraction cuts: `half`, `thirds`, `quarters`, `twenty-fifths`.
final class Denominators {

    private Denominators() {}

    /// How many parts the word at `at` makes, 0 if it makes none; `ones` is where the ordinal of a compound stands.
    static int parts(Text text, int at) {
        int parts = parts(text.word(at));
        return parts > 0 ? parts : compound(text, at);
    }

    /// The first token after the denominator at `at`.
    static int next(Text text, int at) {
        return parts(text.word(at)) > 0 ? at + 1 : ones(text, at) + 1;
    }

    private static int compound(Text text, int at) {
        if (!text.is(at, WordClass.NUMERAL)) {
            return 0;
        }
        int tens = NumberWords.value(text.word(at));
        int one = tens >= 20 ? one(text.word(ones(text, at))) : 0;
        return one > 0 ? tens + one : 0;
    }

    private static int ones(Text text, int at) {
        return text.hyphen(at + 1) ? at + 2 : at + 1;
    }

    private static int one(String word) {
        if (word.equals("first") || word.equals("firsts")) {
            return 1;
        }
        boolean other = word.startsWith("quarter") || word.startsWith("hal");
        int parts = other ? 0 : parts(word);
        return parts < 10 ? parts : 0;
    }

    private static int parts(String word) {
        return switch (word) {
            case "half", "halves" -> 2;
            case "third", "thirds" -> 3;
            case "quarter", "quarters", "fourth", "fourths" -> 4;
            case "fifth", "fifths" -> 5;
            case "sixth", "sixths" -> 6;
            case "seventh", "sevenths" -> 7;
            case "eighth", "eighths" -> 8;
            case "ninth", "ninths" -> 9;
            case "tenth", "tenths" -> 10;
            case "eleventh", "elevenths" -> 11;
            case "twelfth", "twelfths" -> 12;
            case "twentieth", "twentieths" -> 20;
            case "thirtieth", "thirtieths" -> 30;
            case "hundredth", "hundredths" -> 100;
            case "thousandth", "thousandths" -> 1000;
            default -> 0;
        };
    }
}
