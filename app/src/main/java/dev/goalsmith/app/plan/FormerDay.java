package dev.goalsmith.app.plan;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.Id;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Until when something lasted before it was moved: a goal, a milestone, or a promise that went on. `version` is that
/// of what was moved, so that what was changed since is known; a promise, which nobody edits, has none.
public record FormerDay(Of of, Id id, LocalDate on, int version) {

    private static final int PARTS = 4;

    /// What was moved.
    public enum Of {
        GOAL,
        MILESTONE,
        PROMISE
    }

    /// By which [RestoreDates] knows it.
    public String mark() {
        return "%s %s %s %d".formatted(of, id, on, version);
    }

    /// What [#mark] wrote; null if it is none.
    static @Nullable FormerDay parse(String mark) {
        String[] parts = mark.split(" ", -1);
        if (parts.length != PARTS
                || Arrays.stream(Of.values()).noneMatch(of -> of.name().equals(parts[0]))) {
            return null;
        }
        var checks = new Checks();
        Id id = Id.parse(parts[1]);
        LocalDate on = checks.date("on", parts[2]);
        int version = checks.whole("version", parts[3], 0, Integer.MAX_VALUE);
        return id == null || on == null || !checks.passed()
                ? null
                : new FormerDay(Of.valueOf(parts[0]), id, on, version);
    }
}
