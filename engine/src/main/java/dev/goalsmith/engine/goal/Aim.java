package dev.goalsmith.engine.goal;

import dev.goalsmith.engine.Id;
import org.jspecify.annotations.Nullable;

/// What a goal is for: its area of life, the growth track and the bigger goal that it serves, if any, and its horizon.
public record Aim(
        LifeArea area,
        @Nullable GrowthTrack track,
        Horizon horizon,
        @Nullable Id servesId) {

    public static final Aim CAREER = new Aim(LifeArea.CAREER, null, Horizon.SHORT, null);
}
