package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Marks;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/// Limits without a date: "by the next review meeting", "until my child is ready for college".
final class EventLimits {

    private static final int REACH = 6;

    private EventLimits() {}

    static List<Evidence> of(Text text, Marks marks) {
        List<Evidence> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int end = marks.timed(at) ? at : limit(text, at);
            if (end > at) {
                found.add(new Evidence(text.span(at, end), Evidence.Kind.DEADLINE));
            }
        }
        return found;
    }

    private static int limit(Text text, int at) {
        return switch (text.word(at)) {
            case "by" -> text.is(at + 2, "time") ? Math.max(event(text, at), condition(text, at)) : event(text, at);
            case "before", "until", "till" -> Math.max(event(text, at), condition(text, at));
            default -> at;
        };
    }

    private static int event(Text text, int at) {
        for (int word = at + 1; word <= at + REACH && !text.stop(word) && !text.is(word, ","); word++) {
            if (text.is(word, WordClass.EVENT)) {
                return text.is(word + 1, WordClass.EVENT) ? word + 2 : word + 1;
            }
            if (text.is(word, "age")
                    && text.get(text.is(word + 1, "of") ? word + 2 : word + 1).isNumber()) {
                return text.is(word + 1, "of") ? word + 3 : word + 2;
            }
        }
        return at;
    }

    private static int condition(Text text, int at) {
        for (int word = at + 1; word <= at + REACH && text.get(word).isWord(); word++) {
            switch (text.word(word)) {
                case "is", "are", "am", "i'm", "have", "has", "reach", "turn", "turning" -> {
                    return word + 2;
                }
                default -> {}
            }
        }
        return at;
    }
}
