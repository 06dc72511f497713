package dev.goalsmith.engine.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ties as the hidden column writes them: `id=a1; after=b2 c3; in=d4`, each part only where there is something to say.
final class TiesText {

    private static final int MAX_LENGTH = 10_000;

    private TiesText() {}

    static String write(Ties ties) {
        List<String> parts = new ArrayList<>();
        if (ties.id() != null) {
            parts.add("id=" + ties.id());
        }
        if (!ties.predecessors().isEmpty()) {
            parts.add("after=" + String.join(" ", ties.predecessors()));
        }
        if (ties.parent() != null) {
            parts.add("in=" + ties.parent());
        }
        return String.join("; ", parts);
    }

    /// The ties that `text` writes, or null if it writes none that are valid.
    static @Nullable Ties parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        Ties ties = Ties.NONE;
        for (String part : text.isBlank() ? List.<String>of() : List.of(text.split(";", -1))) {
            ties = ties == null ? null : with(ties, part.strip());
        }
        return ties;
    }

    private static @Nullable Ties with(Ties ties, String part) {
        int equals = part.indexOf('=');
        List<String> ids = List.of(part.substring(equals + 1).strip().split(" +", -1));
        if (equals < 0 || ids.size() > Ties.MAX_PREDECESSORS || !ids.stream().allMatch(Ties::isId)) {
            return null;
        }
        return switch (part.substring(0, equals)) {
            case "id" -> ids.size() > 1 ? null : new Ties(ids.getFirst(), ties.predecessors(), ties.parent());
            case "after" -> new Ties(ties.id(), ids, ties.parent());
            case "in" -> ids.size() > 1 ? null : new Ties(ties.id(), ties.predecessors(), ids.getFirst());
            default -> null;
        };
    }
}
