package dev.goalsmith.app.goal;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.LifeArea;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What worked examples are about: the five growth tracks, the turns of a career, and the other areas of life.
public enum ExampleTheme {
    LEADERSHIP(GrowthTrack.LEADERSHIP),
    SPEAKING(GrowthTrack.SPEAKING),
    NETWORK(GrowthTrack.NETWORK),
    EXPERTISE(GrowthTrack.EXPERTISE),
    WEAKNESSES(GrowthTrack.WEAKNESSES),
    PROMOTION(LifeArea.CAREER),
    PAY(LifeArea.CAREER),
    CERTIFICATION(LifeArea.CAREER),
    JOB_SEARCH(LifeArea.CAREER),
    CAREER_CHANGE(LifeArea.CAREER),
    BUSINESS(LifeArea.CAREER),
    HEALTH(LifeArea.HEALTH),
    LEARNING(LifeArea.LEARNING),
    FAMILY(LifeArea.FAMILY),
    FINANCE(LifeArea.FINANCE),
    COMMUNITY(LifeArea.COMMUNITY);

    private static final int OF_A_TRACK = 5;
    private static final int OF_AN_AREA = 4;

    private final LifeArea area;
    private final @Nullable GrowthTrack track;

    ExampleTheme(GrowthTrack track) {
        this.area = LifeArea.CAREER;
        this.track = track;
    }

    ExampleTheme(LifeArea area) {
        this.area = area;
        this.track = null;
    }

    public static ExampleTheme of(GrowthTrack track) {
        return Arrays.stream(values())
                .filter(theme -> theme.track == track)
                .findFirst()
                .orElseThrow();
    }

    /// The area of life of a goal that begins with one of these.
    public LifeArea area() {
        return area;
    }

    /// The growth track that these belong to; null if to none.
    public @Nullable GrowthTrack track() {
        return track;
    }

    public Phrase title() {
        return Phrase.of("example.theme." + name());
    }

    /// Other words for it that people look for.
    public Phrase searchedBy() {
        return Phrase.of("example.searchedBy." + name());
    }

    public List<Example> examples() {
        return Example.of(this, track == null ? OF_AN_AREA : OF_A_TRACK);
    }
}
