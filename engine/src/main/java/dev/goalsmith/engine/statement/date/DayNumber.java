package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// A day of the month or a year as a number: `30`, `30th`, `first`, `2027`.
final class DayNumber {

    private DayNumber() {}

    /// The number at `at`, or -1 if none stands there.
    static int value(Text text, int at) {
        String word = text.word(at);
        if (text.get(at).isNumber()) {
            return word.length() <= 2 ? Integer.parseInt(word) : -1;
        }
        if (compound(text, at)) {
            return (text.is(at, "twenty") ? 20 : 30) + ordinal(text.word(at + 2));
        }
        return text.is(at, WordClass.ORDINAL) ? ordinal(word) : -1;
    }

    /// The first token after the number at `at`.
    static int next(Text text, int at) {
        return compound(text, at) ? at + 3 : suffixed(text, at) ? at + 2 : at + 1;
    }

    /// Whether `twenty-first` or the like stands at `at`.
    private static boolean compound(Text text, int at) {
        int ones = text.hyphen(at + 1) ? ordinal(text.word(at + 2)) : -1;
        return (text.is(at, "twenty") || text.is(at, "thirty")) && ones >= 1 && ones <= 9;
    }

    /// Whether the number at `at` is written as an ordinal.
    static boolean suffixed(Text text, int at) {
        return text.get(at).isNumber()
                && text.glued(at + 1)
                && switch (text.word(at + 1)) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }

    /// The year at `at`, from 1900 to 2199; -1 if none stands there.
    static int year(Text text, int at) {
        String word = text.word(at);
        if (!text.get(at).isNumber() || word.length() != 4 || word.indexOf('.') >= 0) {
            return -1;
        }
        int year = Integer.parseInt(word);
        return year >= 1900 && year < 2200 ? year : -1;
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "fifth" -> 5;
            case "sixth" -> 6;
            case "seventh" -> 7;
            case "eighth" -> 8;
            case "ninth" -> 9;
            case "tenth" -> 10;
            case "eleventh" -> 11;
            case "twelfth" -> 12;
            case "thirteenth" -> 13;
            case "fourteenth" -> 14;
            case "fifteenth" -> 15;
            case "sixteenth" -> 16;
            case "seventeenth" -> 17;
            case "eighteenth" -> 18;
            case "nineteenth" -> 19;
            case "twentieth" -> 20;
            case "thirtieth" -> 30;
            default -> -1;
        };
    }
}
