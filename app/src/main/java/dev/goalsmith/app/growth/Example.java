package dev.goalsmith.app.growth;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.goal.GrowthTrack;
import java.util.List;
import java.util.stream.IntStream;

/// A worked example of a track: a wish as people have it, and a sentence that it may grow into.
///
/// @param number from 1 to [#PER_TRACK]
public record Example(GrowthTrack track, int number) {

    public static final int PER_TRACK = 3;

    public Example {
        if (number < 1 || number > PER_TRACK) {
            throw new IllegalArgumentException("number (%d) must be 1 to %d".formatted(number, PER_TRACK));
        }
    }

    public static List<Example> of(GrowthTrack track) {
        return IntStream.rangeClosed(1, PER_TRACK)
                .mapToObj(number -> new Example(track, number))
                .toList();
    }

    public Phrase wish() {
        return said("wish");
    }

    public Phrase sentence() {
        return said("sentence");
    }

    private Phrase said(String part) {
        return Phrase.of("growth.example." + track + "." + number + "." + part);
    }
}
