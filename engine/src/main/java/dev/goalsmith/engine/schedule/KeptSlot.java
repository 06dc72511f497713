package dev.goalsmith.engine.schedule;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import java.time.DayOfWeek;
import java.time.LocalTime;

/// A weekly slot, known by when it begins, that is kept for some goals.
public record KeptSlot(DayOfWeek day, LocalTime start, Keeper keeper) {

    /// For whom: one goal, or all goals of a growth track.
    public sealed interface Keeper {

        record OneGoal(Id goal) implements Keeper {}

        record OneTrack(GrowthTrack track) implements Keeper {}

        default boolean isFor(Goal other) {
            return switch (this) {
                case OneGoal(Id goal) -> goal.equals(other.id());
                case OneTrack(GrowthTrack track) -> track == other.aim().track();
            };
        }
    }

    public boolean isOf(Slot slot) {
        return slot.day() == day && slot.start().equals(start);
    }
}
