package dev.goalsmith.engine;

import java.util.List;

/// Something to tell a person: the key of a text for people and what stands in its places, in order.
///
/// Texts are kept by key in the rooms that show them, so that the rules never hold a sentence.
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
