package dev.goalsmith.app.goal;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Change.Subject;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Changes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Keeps what was adjusted about a goal, and why. Days are kept as ISO dates, states by their names.
public record GoalLog(Tx tx, Id owner, Id entry, Instant at) {

    public void state(Goal before, Goal after, String reason) {
        add(before.id(), Subject.STATE, before.state().name(), after.state().name(), reason);
    }

    public void deadline(Goal before, Goal after, String reason) {
        add(before.id(), Subject.DEADLINE, written(before.deadline()), written(after.deadline()), reason);
    }

    private static String written(@Nullable Deadline deadline) {
        return deadline == null ? "" : deadline.on().toString();
    }

    private void add(Id goal, Subject subject, String before, String after, String reason) {
        new Changes(tx, owner).add(goal, new Change(entry, subject, before, after, reason, at));
    }
}
