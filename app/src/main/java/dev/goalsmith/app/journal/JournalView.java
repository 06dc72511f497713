package dev.goalsmith.app.journal;

import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.engine.journal.Lesson;
import java.time.ZoneId;
import java.util.List;

/// The journal of a goal, each list newest first.
public record JournalView(Goal goal, List<Hurdle> hurdles, List<Lesson> lessons, List<Change> changes, ZoneId zone) {

    public JournalView {
        hurdles = List.copyOf(hurdles);
        lessons = List.copyOf(lessons);
        changes = List.copyOf(changes);
    }
}
