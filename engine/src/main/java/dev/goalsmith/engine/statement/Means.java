package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/// What the statement names that makes the goal reachable: resources, skills, hours, confidence.
final class Means {

    private Means() {}

    static List<Evidence> of(Text text, List<TimeExpression> times, List<Evidence> confidence) {
        List<Evidence> evidence = new ArrayList<>(confidence);
        for (int at = 0; at < text.size(); at++) {
            int end = resource(text, at);
            if (end > at) {
                evidence.add(new Evidence(text.span(at, end), Evidence.Kind.RESOURCE));
            }
        }
        for (TimeExpression time : times) {
            if (time instanceof TimeExpression.Length(var span, var value)
                    && value.unit().withinDay()) {
                evidence.add(new Evidence(span, Evidence.Kind.HOURS));
            }
        }
        return evidence;
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
        boolean help = text.is(at + 1, "help") || (text.is(at + 1, "the") && text.is(at + 2, "help"));
        for (int word = at + 1; word < end; word++) {
            help |= text.is(word, WordClass.RESOURCE_NOUN);
        }
        return help ? end : at;
    }

    private static int phrase(Text text, int from) {
        int at = from;
        while (at < from + 6 && text.get(at).isWord() && !text.is(at, WordClass.PREPOSITION)) {
            at++;
        }
        return at;
    }
}
