package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;

/// A number written in words: `one hundred and twenty-five thousand`, `a couple of`.
record NumberWords(BigDecimal value, int next) {

    // No real number needs more; a text of a thousand hundreds must not cost more than it says.
    private static final int MOST_WORDS = 16;

    /// The number whose first word is the numeral at `start`.
    static NumberWords at(Text text, int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        int end = start;
        for (int at = start; at >= 0 && at < start + MOST_WORDS; at = following(text, at)) {
            int power = power(text.word(at));
            if (power > 2) {
                total = total.add(atLeastOne(group).scaleByPowerOfTen(power));
                group = BigDecimal.ZERO;
            } else if (power == 2) {
                group = atLeastOne(group).scaleByPowerOfTen(2);
            } else if (text.is(at, "dozen")) {
                group = atLeastOne(group).multiply(BigDecimal.valueOf(12));
            } else {
                group = group.add(BigDecimal.valueOf(value(text.word(at))));
            }
            end = at + 1;
        }
        boolean of = text.is(start, "couple") && text.is(end, "of");
        return new NumberWords(total.add(group), of ? end + 1 : end);
    }

    /// The next word of the same number, or -1: `twenty-five` and `hundred and five` go on, `one three` does not.
    private static int following(Text text, int at) {
        boolean and = text.is(at + 1, "and") && power(text.word(at)) > 0;
        int next = text.hyphen(at + 1) || and ? at + 2 : at + 1;
        if (!text.is(next, WordClass.NUMERAL) || text.is(next, "half") || text.is(next, "couple")) {
            return -1;
        }
        int digit = value(text.word(next));
        boolean tens = value(text.word(at)) >= 20 && digit > 0 && digit < 10;
        boolean joins = power(text.word(next)) > 0 || power(text.word(at)) > 0 || text.is(next, "dozen");
        return tens || joins ? next : -1;
    }

    private static BigDecimal atLeastOne(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value;
    }

    /// The power of ten that `word` multiplies by; 0 if it multiplies nothing.
    static int power(String word) {
        return switch (word) {
            case "hundred", "hundreds" -> 2;
            case "thousand" -> 3;
            case "million" -> 6;
            case "billion" -> 9;
            case "trillion" -> 12;
            default -> 0;
        };
    }

    private static int value(String word) {
        return switch (word) {
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
            default -> 0;
        };
    }
}
