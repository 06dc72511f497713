package dev.goalsmith.app.journal;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the form of a milestone holds: its share of the work in percent, a day and a treat, of which the last two may
/// be empty.
public record MilestoneForm(String name, String sharePercent, String dueOn, String treat) {

    /// The milestone that it describes.
    Milestone read(Checks checks, Id id, Id goal, @Nullable LocalDate celebratedOn, int version) {
        return new Milestone(
                id,
                goal,
                checks.line("name", name, Milestone.LONGEST_NAME),
                new Milestone.Mark(checks.whole("sharePercent", sharePercent, 1, 99), checks.date("dueOn", dueOn)),
                checks.optionalText("treat", treat, Milestone.LONGEST_NAME),
                celebratedOn,
                version);
    }
}
