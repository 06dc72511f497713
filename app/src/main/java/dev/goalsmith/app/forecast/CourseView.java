package dev.goalsmith.app.forecast;

import dev.goalsmith.engine.forecast.BurnUp;
import dev.goalsmith.engine.track.SlotHistory;
import java.util.List;

/// How a goal goes: its hours so far and to come, and how the sessions of this person went, by part of the
/// week; and what the month shows of how they deal with their time.
public record CourseView(BurnUp burnUp, List<SlotHistory> slots, List<Noticed> noticed) {

    public CourseView {
        slots = List.copyOf(slots);
        noticed = List.copyOf(noticed);
    }
}
