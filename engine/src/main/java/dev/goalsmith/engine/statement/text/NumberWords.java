package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What single words and digits are worth as parts of a number.
final class NumberWords {

    private NumberWords() {}

    /// The number in digits at `at`, or the word below a hundred there; null if neither stands there.
    static @Nullable BigDecimal chunk(Text text, int at) {
        if (text.get(at).isNumber()) {
            return new BigDecimal(text.word(at).replace(",", ""));
        }
        int value = text.is(at, WordClass.NUMERAL) ? value(text.word(at)) : -1;
        return value < 0 ? null : BigDecimal.valueOf(value);
    }

    /// The power of ten that `word` multiplies by; 0 if it multiplies nothing.
    static int power(String word) {
        return switch (word) {
            case "hundred", "hundreds" -> 2;
            case "thousand", "thousands" -> 3;
            case "lakh", "lakhs" -> 5;
            case "million", "millions", "mln", "mio" -> 6;
            case "crore", "crores" -> 7;
            case "billion", "billions", "bln" -> 9;
            case "trillion", "trillions", "tln" -> 12;
            default -> 0;
        };
    }

    /// The power of ten of the letters after a number in digits: 3 for `80k`, 6 for `$5m` and `10M`; 0 if there are
    /// none.
    static int suffix(Text text, int at) {
        boolean glued = text.glued(at);
        boolean money = glued && text.is(at - 2, WordClass.CURRENCY);
        return switch (text.word(at)) {
            case "k" -> 3;
            case "m" -> money || (glued && text.capital(at)) ? 6 : 0;
            case "mm" -> money ? 6 : 0;
            case "mil", "mn" -> glued ? 6 : 0;
            case "b" -> glued ? 9 : 0;
            case "bn" -> 9;
            case "tn" -> 12;
            default -> 0;
        };
    }

    static boolean dozen(String word) {
        return switch (word) {
            case "dozen", "dozens", "doz", "dozs", "dz", "dzs" -> true;
            default -> false;
        };
    }

    /// What a word below a hundred is worth; -1 if it is no such word.
    static int value(String word) {
        return switch (word) {
            case "zero", "nought", "naught" -> 0;
            case "one" -> 1;
            case "two", "couple" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            case "thirteen" -> 13;
            case "fourteen" -> 14;
            case "fifteen" -> 15;
            case "sixteen" -> 16;
            case "seventeen" -> 17;
            case "eighteen" -> 18;
            case "nineteen" -> 19;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty", "fourty" -> 40;
            case "fifty" -> 50;
            case "sixty" -> 60;
            case "seventy" -> 70;
            case "eighty" -> 80;
            case "ninety" -> 90;
            default -> -1;
        };
    }
}
