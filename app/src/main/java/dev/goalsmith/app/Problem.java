package dev.goalsmith.app;

import dev.goalsmith.engine.Phrase;

/// Why an entry cannot be, to be said beside its field.
public record Problem(String field, Phrase why) {

    public static Problem of(String field, String key, Object... args) {
        return new Problem(field, Phrase.of(key, args));
    }
}
