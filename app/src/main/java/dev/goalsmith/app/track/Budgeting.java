package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.track.TimeBudget;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays the estimates of a board beside what was worked.
public final class Budgeting {

    private Budgeting() {}

    /// The budgets of `tasks`, which have no parts.
    public static ProgressView.Budgets of(Tx tx, Actor actor, List<Task> tasks, Map<Id, Duration> worked) {
        Map<Id, TaskType> types = new HashMap<>();
        new TaskTypes(tx, actor.id()).all().forEach(type -> types.put(type.id(), type));
        List<TimeBudget> budgets = TimeBudget.byType(tasks, worked);
        var lines = new ArrayList<ProgressView.Line>();
        for (TimeBudget budget : budgets) {
            Id type = budget.typeId();
            lines.add(new ProgressView.Line(type == null ? null : types.get(type), budget));
        }
        return new ProgressView.Budgets(lines, TimeBudget.total(budgets));
    }
}
