package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/// What the statement names that makes the goal reachable: resources, skills, hours, confidence.
final class Means {

    /// Code units between hours and their rhythm.
    private static final int NEAR = 24;

    private Means() {}

    static List<Evidence> of(Text text, List<TimeExpression> times, List<Evidence> confidence) {
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
                    && (rhythm(times, at + 1, span) || rhythm(times, at - 1, span))) {
                evidence.add(new Evidence(span, Evidence.Kind.HOURS));
            }
        }
        return evidence;
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
