package dev.goalsmith.engine.statement.action;

import dev.goalsmith.engine.statement.action.Action.Content;
import dev.goalsmith.engine.statement.action.Action.Strength;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// The words that belong to one verb, and what they say.
public final class Clause {

    private static final int LONGEST = 40;

    private Clause() {}

    /// Whether the word at `at` is known as a verb.
    public static boolean verb(Text text, int at) {
        return text.is(at, WordClass.DOING)
                || text.is(at, WordClass.FINISHING)
                || text.is(at, WordClass.COMPLETE_VERB)
                || text.is(at, WordClass.RAISING)
                || text.is(at, WordClass.LOWERING)
                || text.is(at, WordClass.LIGHT)
                || text.is(at, WordClass.VAGUE_VERB);
    }

    static Action read(Text text, Marks marks, int verb) {
        int end = end(text, verb, false);
        int reach = end(text, verb, true);
        boolean counted = false;
        for (int at = verb; at < reach; at++) {
            counted |= marks.counted(at);
        }
        int from = objectFrom(text, marks, verb, end);
        int to = objectTo(text, marks, from, end);
        Content content = content(text, marks, from, to);
        Strength strength = busy(text, verb, counted) ? Strength.COMPLETE : strength(text, verb, from, content);
        return new Action(strength, verb, from, to, content, counted);
    }

    private static Strength strength(Text text, int verb, int object, Content content) {
        if (nothing(text.word(verb))) {
            return Strength.NONE;
        }
        if (text.is(verb, WordClass.LIGHT)) {
            boolean promoted = text.is(object, "promoted") && text.is(object + 1, "to");
            if (promoted || Outcome.grade(text, object + 1)) {
                return Strength.CONCRETE;
            }
            boolean state = text.is(object, WordClass.VAGUE) || content.plain() < 2;
            return state || content.hazy() > 1 ? Strength.VAGUE : Strength.CONCRETE;
        }
        if (text.is(verb, WordClass.STATE)) {
            return becomes(text.word(verb)) ? Strength.CONCRETE : Strength.NONE;
        }
        if (text.is(verb, WordClass.COMPLETE_VERB)) {
            return Strength.COMPLETE;
        }
        if (text.is(verb, WordClass.DOING)) {
            return Strength.CONCRETE;
        }
        if (text.is(verb, WordClass.FINISHING) && one(text.word(object))) {
            return Strength.CONCRETE;
        }
        if (text.is(verb, WordClass.RAISING) || text.is(verb, WordClass.LOWERING)) {
            return Strength.MOVING;
        }
        return text.is(verb, WordClass.VAGUE_VERB) && !levelled(text, verb) ? Strength.VAGUE : Strength.CONCRETE;
    }

    /// Whether a level says how far: "learn Spanish to B2".
    private static boolean levelled(Text text, int verb) {
        for (int at = verb + 1; at < verb + LONGEST && !text.stop(at); at++) {
            if (Outcome.grade(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb makes one thing and moves no quantity: "build a website", not "build trust".
    private static boolean one(String article) {
        return switch (article) {
            case "a", "an", "the", "my", "our", "one" -> true;
            default -> false;
        };
    }

    /// Verbs that say enough with a number of hours: "volunteer 4 hours a month".
    private static boolean busy(Text text, int verb, boolean counted) {
        return counted
                && switch (text.word(verb)) {
                    case "volunteer", "volunteering" -> true;
                    default -> false;
                };
    }

    /// Verbs that only announce that something will be done.
    private static boolean nothing(String word) {
        return switch (word) {
            case "help", "helping", "support", "supporting", "try", "trying", "aim", "aiming", "strive", "striving" ->
                true;
            default -> false;
        };
    }

    private static boolean becomes(String word) {
        return word.equals("become") || word.equals("becoming");
    }

    /// The clause ends with the sentence or where the next action begins; its object before it says why and with what.
    private static int end(Text text, int verb, boolean grounds) {
        int at = verb + 1;
        while (at < text.size() && at < verb + LONGEST && !text.stop(at)) {
            boolean ends = switch (text.word(at)) {
                case "because", "so" -> true;
                case "using", "via", "based" -> !grounds;
                case "and", ",", "by", "or" -> verb(text, at + 1);
                default -> false;
            };
            if (ends) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static Content content(Text text, Marks marks, int from, int to) {
        int plain = 0;
        int hazy = 0;
        for (int at = from; at < to; at++) {
            plain += marks.quantity(at) || plain(text, marks, at) || Outcome.grade(text, at) ? 1 : 0;
            boolean adverb = text.word(at).endsWith("ly");
            hazy += Haze.at(text, at) && !adverb && !marks.counted(at) ? 1 : 0;
        }
        return new Content(plain, hazy);
    }

    private static boolean plain(Text text, Marks marks, int at) {
        boolean compound = text.hyphen(at + 1) && text.glued(at + 1) && text.glued(at + 2);
        boolean generic = text.is(at, WordClass.GENERIC_NOUN) && !compound;
        return text.get(at).isWord()
                && !generic
                && !marks.timed(at)
                && !text.is(at, WordClass.FUNCTION)
                && !text.is(at, WordClass.PREPOSITION)
                && (!text.is(at, WordClass.NUMERAL) || compound)
                && !text.is(at, WordClass.VAGUE)
                && !text.is(at, WordClass.VAGUE_TIME);
    }

    private static int objectFrom(Text text, Marks marks, int verb, int end) {
        int at = verb + 1;
        while (at < end && ((marks.timed(at) && !marks.counted(at)) || particle(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean particle(Text text, int at) {
        return switch (text.word(at)) {
            case "in", "on", "from", "up", "out", "at", "for", "to", "about", "into", "down", "off", "away", "(" ->
                true;
            case "least", "most" -> text.is(at - 1, "at");
            case "above", "below", "over", "under" -> text.get(at + 1).isNumber();
            case "no" -> text.is(at + 2, "than");
            case "fewer", "less", "more" -> text.is(at + 1, "than");
            case "than" -> true;
            default -> text.word(at).endsWith("ly") && !text.is(at, WordClass.RHYTHM) && !text.is(at, "family");
        };
    }

    private static int objectTo(Text text, Marks marks, int from, int end) {
        int at = from;
        while (at < end && inside(text, marks, at) && !text.is(at, ",") && !border(text, at)) {
            at++;
        }
        return at;
    }

    /// Time ends the object, unless it only describes it: "a weekly report".
    private static boolean inside(Text text, Marks marks, int at) {
        boolean describes = text.is(at, WordClass.RHYTHM)
                && text.get(at + 1).isWord()
                && !marks.timed(at + 1)
                && !text.is(at + 1, WordClass.FUNCTION)
                && !text.is(at + 1, WordClass.PREPOSITION);
        return !marks.timed(at) || marks.counted(at) || describes;
    }

    private static boolean border(Text text, int at) {
        boolean preposition = text.is(at, WordClass.PREPOSITION) && !text.is(at, "of") && !text.hyphen(at - 1);
        return preposition || text.is(at, "(");
    }
}
