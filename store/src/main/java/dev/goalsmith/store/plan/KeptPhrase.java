package dev.goalsmith.store.plan;

import dev.goalsmith.engine.Phrase;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// A phrase as one line of text and back: the key and then each argument after a tab, a text marked `s`, a wall time
/// `t`.
public final class KeptPhrase {

    private static final String TAB = "\t";
    private static final String TEXT = "s";
    private static final String WALL_TIME = "t";

    private KeptPhrase() {}

    public static String write(Phrase phrase) {
        var line = new StringBuilder(phrase.key());
        for (Object argument : phrase.args()) {
            String mark = argument instanceof LocalDateTime ? WALL_TIME : TEXT;
            line.append(TAB).append(mark).append(argument.toString().replace('\t', ' '));
        }
        return line.toString();
    }

    public static Phrase read(String line) {
        String[] parts = line.split(TAB, -1);
        var arguments = new ArrayList<Object>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String argument = part.substring(1);
            arguments.add(part.startsWith(WALL_TIME) ? LocalDateTime.parse(argument) : argument);
        }
        return new Phrase(parts[0], arguments);
    }
}
