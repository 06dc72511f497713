package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the statement names that makes the goal reachable: resources, skills, hours, confidence.
final class Means {

    /// Code units between hours and their rhythm.
    private static final int NEAR = 24;

    /// How many words before a rhythm its means may begin.
    private static final int REACH = 5;

    private static final Set<String> LENGTHS = Set.of("hour", "hours", "h", "minutes", "minute", "min", "mins");

    /// What may stand before a number without being a person or a thing.
    private static final Set<String> ABOUT =
            Set.of("a", "an", "the", "my", "these", "some", "about", "around", "roughly", "at", "least", "up", "to");

    private Means() {}

    static List<Evidence> of(
            Text text, List<TimeExpression> times, List<MeasureExpression> measures, List<Evidence> confidence) {
        List<Evidence> evidence = new ArrayList<>(confidence);
        for (int at = 0; at < text.size(); at++) {
            int end = resource(text, at);
            if (end > at) {
                evidence.add(new Evidence(text.span(at, end), Evidence.Kind.RESOURCE));
            }
        }
        for (int at = 0; at < times.size(); at++) {
            if (times.get(at) instanceof TimeExpression.Length(var span, var value)
                    && value.unit().withinDay()
                    && !moved(text, measures, span)
                    && (rhythm(times, at + 1, span) || rhythm(times, at - 1, span))) {
                evidence.add(new Evidence(span, Evidence.Kind.HOURS));
            }
        }
        return evidence;
    }

    /// Whether the hours are what changes, and so no means: "reduce overtime to 4 hours a week", "save 20 minutes a
    /// day".
    private static boolean moved(Text text, List<MeasureExpression> measures, Span hours) {
        for (MeasureExpression measure : measures) {
            if (measure.span().overlaps(hours)) {
                return true;
            }
        }
        int verb = text.at(hours.start()) - 1;
        return text.is(verb, WordClass.RAISING) || text.is(verb, WordClass.LOWERING);
    }

    /// Whether the expression at `at` is a rhythm close to `hours`: "two hours a week".
    private static boolean rhythm(List<TimeExpression> times, int at, Span hours) {
        boolean inside = at >= 0 && at < times.size();
        if (!inside || !(times.get(at) instanceof TimeExpression.Rhythm(var span, var _, var _, var _))) {
            return false;
        }
        int gap = Math.max(span.start() - hours.endExclusive(), hours.start() - span.endExclusive());
        return gap < NEAR;
    }

    /// Whether the rhythm at token `rhythm` only says how much of a means there is: "with about two hours a week",
    /// "with two hours of practice a week", "with a teacher and two hours a week".
    ///
    /// In "with Grace two hours a week" it does not.
    static boolean measuredBy(Text text, int rhythm) {
        int length = rhythm - 1;
        while (length > rhythm - REACH && !LENGTHS.contains(text.word(length))) {
            length--;
        }
        if (!LENGTHS.contains(text.word(length)) || (length < rhythm - 1 && !text.is(length + 1, "of"))) {
            return false;
        }
        int before = number(text, length) - 1;
        while (ABOUT.contains(text.word(before))) {
            before--;
        }
        if (!text.is(before, "and")) {
            return begins(text, before);
        }
        int from = before - REACH;
        while (before > from && !begins(text, before)) {
            before--;
        }
        return begins(text, before);
    }

    private static boolean begins(Text text, int at) {
        return text.is(at, "with") || text.is(at, "using");
    }

    /// Where the number before token `end` begins; `end` if there is none.
    private static int number(Text text, int end) {
        for (int at = end - REACH; at < end; at++) {
            Numeral number = Numerals.at(text, at);
            if (number != null && number.next() == end) {
                return at;
            }
        }
        return end;
    }

    private static int resource(Text text, int at) {
        return switch (text.word(at)) {
            case "using", "via" -> phrase(text, at + 1);
            case "based" -> text.is(at + 1, "on") ? phrase(text, at + 2) : at;
            case "with" -> with(text, at);
            default -> at;
        };
    }

    private static int with(Text text, int at) {
        int end = phrase(text, at + 1);
        boolean help = help(text.word(at + 1)) || (text.is(at + 1, "the") && help(text.word(at + 2)));
        if (help && text.is(end, "of")) {
            return phrase(text, end + 1);
        }
        for (int word = at + 1; word < end; word++) {
            help |= text.is(word, WordClass.RESOURCE_NOUN);
        }
        return help ? end : at;
    }

    private static boolean help(String word) {
        return switch (word) {
            case "help", "support", "guidance", "advice" -> true;
            default -> false;
        };
    }

    private static int phrase(Text text, int from) {
        int at = from;
        while (at < from + 6 && text.get(at).isWord() && !text.is(at, WordClass.PREPOSITION)) {
            at++;
        }
        return at;
    }
}
