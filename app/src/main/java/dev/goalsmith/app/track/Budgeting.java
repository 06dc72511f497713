package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.track.TimeBudget;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays the estimates of a board beside what was worked.
public final class Budgeting {

    private Budgeting() {}

    public static ProgressView.Budgets of(Tx tx, Actor actor, Board board, List<WorkLog> logs) {
        Map<Id, TaskType> types = new HashMap<>();
        new TaskTypes(tx, actor.id()).all().forEach(type -> types.put(type.id(), type));
        List<TimeBudget> budgets = TimeBudget.byType(board.leaves(), Worked.byTask(logs));
        var lines = new ArrayList<ProgressView.Line>();
        for (TimeBudget budget : budgets) {
            Id type = budget.typeId();
            lines.add(new ProgressView.Line(type == null ? null : types.get(type), budget));
        }
        return new ProgressView.Budgets(lines, TimeBudget.total(budgets));
    }
}
