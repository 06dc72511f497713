package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.Set;

/// Numbers that name something and measure nothing: `B2`, `room 12`, `ISO 27001`, `JavaZone 2027`, `the 2027 budget`,
/// `v2.0`, `1:1`, `at the age of 40`, the `1)` of a list.
final class Labels {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// Things that are told apart by their number.
    private static final Set<String> NUMBERED = Set.of(
            "module",
            "chapter",
            "room",
            "phase",
            "floor",
            "page",
            "version",
            "step",
            "section",
            "part",
            "unit",
            "week",
            "sprint",
            "gate",
            "building",
            "number",
            "no",
            "item",
            "question",
            "exercise",
            "type",
            "class",
            "line",
            "tier");

    /// After these a number says how high a mark is, not which thing is meant: "reach NPS 45".
    private static final Set<String> SCORING =
            Set.of("reach", "score", "hit", "achieve", "get", "reaching", "scoring", "to", "an", "of", "at");

    private Labels() {}

    /// Whether the number at `at` is one.
    static boolean at(Text text, int at) {
        if (figure(text, at)) {
            return true;
        }
        if (text.is(at, "one")) {
            return pronoun(text, at) || pair(text, at);
        }
        boolean digits = text.get(at).isNumber();
        boolean number = digits || text.is(at, WordClass.NUMERAL);
        return number
                && (age(text, at)
                        || pair(text, at)
                        || (digits && (chained(text, at) || numbered(text, at) || named(text, at) || year(text, at))));
    }

    /// A piece of something written without spaces, a ratio, or the mark of a list's item.
    private static boolean chained(Text text, int at) {
        boolean word = text.get(at - 1).isWord() && !text.is(at - 1, WordClass.CURRENCY);
        boolean joint = text.is(at - 1, "/") || text.is(at - 1, ".") || text.is(at - 1, ":");
        boolean tail = joint
                && text.glued(at - 1)
                && (text.get(at - 2).isNumber() || text.get(at - 2).isWord());
        boolean head = text.is(at + 1, ":")
                && text.glued(at + 1)
                && text.glued(at + 2)
                && text.get(at + 2).isNumber();
        boolean item = (at == 0 || text.stop(at - 1)) && text.is(at + 1, ")");
        return (text.glued(at) && (word || tail)) || head || item || text.is(at - 1, "#");
    }

    /// Whether a thing follows that the number could count.
    private static boolean counts(Text text, int at) {
        return text.get(at + 1).isWord()
                && !text.is(at + 1, WordClass.PREPOSITION)
                && !text.is(at + 1, WordClass.FUNCTION);
    }

    private static boolean numbered(Text text, int at) {
        boolean level = text.is(at - 1, "level") && counts(text, at);
        return level || (NUMBERED.contains(text.word(at - 1)) && !counts(text, at));
    }

    /// After a name: `ISO 27001`, `AZ-900`, `a Fortune 500 company`; not in "call Maria 3 times".
    private static boolean named(Text text, int at) {
        int name = text.hyphen(at - 1) && text.glued(at - 1) && text.glued(at) ? at - 2 : at - 1;
        boolean opens = name <= 0 || text.stop(name - 1) || !text.get(name - 1).isWord();
        boolean one = text.is(name - 1, "a") || text.is(name - 1, "an") || text.is(name - 1, "the");
        boolean apart = counts(text, at) && name == at - 1 && !text.capitals(name) && !one;
        return text.capital(name)
                && !apart
                && text.get(name).isWord()
                && !(opens && name == at - 1 && !text.capitals(name))
                && !known(text, name)
                && !SCORING.contains(text.word(name - 1));
    }

    private static boolean known(Text text, int at) {
        return text.is(at, WordClass.CURRENCY)
                || text.is(at, WordClass.MONTH)
                || text.is(at, WordClass.FUNCTION)
                || text.is(at, WordClass.PREPOSITION)
                || text.is(at, WordClass.DOING)
                || text.is(at, WordClass.FINISHING)
                || text.is(at, WordClass.RAISING)
                || text.is(at, WordClass.LOWERING)
                || text.is(at, WordClass.VAGUE_VERB)
                || text.is(at, WordClass.LIGHT);
    }

    /// A year that says which: "the 2027 budget", "in Oslo (2027)"; "2,000 people" has a sign, "2000 people" a thing.
    private static boolean year(Text text, int at) {
        String word = text.word(at);
        boolean four = word.length() == 4 && word.chars().allMatch(Character::isDigit);
        int year = four ? Integer.parseInt(word) : 0;
        boolean unit =
                text.is(at + 1, "%") || text.is(at + 1, WordClass.CURRENCY) || text.is(at - 1, WordClass.CURRENCY);
        boolean bounded = switch (text.word(at - 1)) {
            case "to", "from", "of", "least", "most", "than", "by", "over", "under" -> true;
            default -> false;
        };
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && !unit
                && !bounded
                && (!counts(text, at) || text.is(at - 1, "the") || text.is(at - 1, WordClass.MONTH));
    }

    /// "By the age of 40", "before I turn 40", "when I am 40".
    private static boolean age(Text text, int at) {
        boolean aged = switch (text.word(at - 1)) {
            case "age", "aged", "turn", "turning", "i'm" -> true;
            case "am" -> text.is(at - 2, "i");
            case "of" -> text.is(at - 2, "age");
            default -> false;
        };
        return aged && !counts(text, at) && !text.is(at + 1, "%");
    }

    /// "A six-figure salary".
    private static boolean figure(Text text, int at) {
        int hyphen = text.is(at, "a") ? at + 2 : at + 1;
        return text.hyphen(hyphen) && (text.is(hyphen + 1, "figure") || text.is(hyphen + 1, "figures"));
    }

    /// Whether "one" stands for a thing: "this one", "the one that matters".
    private static boolean pronoun(Text text, int at) {
        return !text.is(at + 1, WordClass.MEASURE_UNIT)
                && switch (text.word(at - 1)) {
                    case "this", "that", "which", "the", "another", "no", "any" -> true;
                    default -> false;
                };
    }

    /// Whether the number is one side of "one-on-one" or "one-to-one".
    private static boolean pair(Text text, int at) {
        return joined(text, at + 1) || joined(text, at - 3);
    }

    private static boolean joined(Text text, int hyphen) {
        boolean between = text.is(hyphen + 1, "on") || text.is(hyphen + 1, "to");
        return between && text.hyphen(hyphen) && text.hyphen(hyphen + 2);
    }
}
