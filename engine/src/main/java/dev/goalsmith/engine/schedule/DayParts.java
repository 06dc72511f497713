package dev.goalsmith.engine.schedule;

import java.time.LocalTime;

/// When the parts of a day begin for this person, so that "Monday evening" means an hour.
///
/// `anyTime` is the start of a slot that names a day and nothing else.
public record DayParts(LocalTime morning, LocalTime lunch, LocalTime afternoon, LocalTime evening, LocalTime anyTime) {

    public static final DayParts DEFAULT = new DayParts(
            LocalTime.of(7, 0), LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(19, 0), LocalTime.of(9, 0));

    /// The part of the day that `time` belongs to; the night is the end of the evening until midnight, then the
    /// morning.
    public DayPart at(LocalTime time) {
        DayPart found = DayPart.MORNING;
        for (DayPart part : DayPart.values()) {
            found = startOf(part).isAfter(time) ? found : part;
        }
        return found;
    }

    LocalTime startOf(DayPart part) {
        return switch (part) {
            case MORNING -> morning;
            case LUNCH -> lunch;
            case AFTERNOON -> afternoon;
            case EVENING -> evening;
        };
    }
}
