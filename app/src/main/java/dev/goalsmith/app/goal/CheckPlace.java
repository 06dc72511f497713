package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.goal.Parts;
import dev.goalsmith.store.goal.Parts.Kind;
import java.util.Map;
import java.util.Set;

/// Whether things stand where an address says: a note in its goal, a reading in its measure.
public final class CheckPlace extends UseCase {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("task", Kind.TASK),
            Map.entry("hurdle", Kind.HURDLE),
            Map.entry("lesson", Kind.LESSON),
            Map.entry("milestone", Kind.MILESTONE),
            Map.entry("draft", Kind.DRAFT),
            Map.entry("link", Kind.LINK),
            Map.entry("need", Kind.NEED),
            Map.entry("measure", Kind.MEASURE),
            Map.entry("reading", Kind.READING),
            Map.entry("target", Kind.TARGET),
            Map.entry("tally", Kind.TALLY),
            Map.entry("log", Kind.LOG));

    public CheckPlace(Workbench workbench) {
        super(workbench);
    }

    /// The names of what is part of a goal, beside which others are not looked at.
    public static Set<String> names() {
        return KINDS.keySet();
    }

    /// Whether everything in `named`, ids by the names that an address calls them such as `goal` and `task`, is part of
    /// the goal in it; what is no part of a goal stands anywhere.
    public boolean by(Actor actor, Map<String, Id> named) {
        return read(tx -> {
            var parts = new Parts(tx, actor.id());
            return named.entrySet().stream().allMatch(thing -> isThere(parts, thing.getKey(), thing.getValue(), named));
        });
    }

    private static boolean isThere(Parts parts, String name, Id id, Map<String, Id> named) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            return true;
        }
        Id whole = parts.findWhole(kind, id);
        String wholeName = wholeOf(kind);
        Id wanted = named.get(wholeName);
        return whole != null && (wanted == null ? isThere(parts, wholeName, whole, named) : wanted.equals(whole));
    }

    private static String wholeOf(Kind kind) {
        return switch (kind) {
            case TASK, HURDLE, LESSON, MILESTONE, DRAFT, LINK, NEED, MEASURE, TARGET -> "goal";
            case READING -> "measure";
            case TALLY -> "target";
            case LOG -> "task";
        };
    }
}
