package dev.goalsmith.app.sheet;

import static java.util.stream.Collectors.groupingBy;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that the sheet of a goal is made of: its tasks, the types, the time worked on each task, and the sessions
/// of each task by start.
public record GoalSheet(
        Goal goal,
        Board board,
        List<TaskType> types,
        Map<Id, Duration> worked,
        Map<Id, List<PlannedSession>> sessions,
        Instant now) {

    /// Null if there is no such goal for this person.
    static @Nullable GoalSheet find(Tx tx, Actor actor, Id id, Instant now) {
        Goal goal = new Goals(tx, actor.id()).find(id);
        if (goal == null) {
            return null;
        }
        return new GoalSheet(
                goal,
                new Tasks(tx, actor.id()).board(id),
                new TaskTypes(tx, actor.id()).all(),
                Worked.byTask(new WorkLogs(tx, actor.id()).ofGoal(id)),
                byTask(new Sessions(tx, actor.id()).ofGoal(id)),
                now);
    }

    /// The sessions of each task, in the order of the list.
    public static Map<Id, List<PlannedSession>> byTask(List<PlannedSession> sessions) {
        return sessions.stream().collect(groupingBy(PlannedSession::taskId));
    }

    Duration worked(Task task) {
        return worked.getOrDefault(task.id(), Duration.ZERO);
    }

    /// Of an open task the sessions that are not over: where it once lay is no plan. Of a complete one, all.
    List<PlannedSession> sessions(Task task) {
        return sessions.getOrDefault(task.id(), List.of()).stream()
                .filter(session -> task.isComplete() || !session.isOver(now))
                .toList();
    }

    @Nullable
    TaskType typeOf(Task task) {
        for (TaskType type : types) {
            if (type.id().equals(task.note().typeId())) {
                return type;
            }
        }
        return null;
    }

    /// As pages show it.
    public SheetView view() {
        var lines = new SheetLines(this);
        return new SheetView(goal, lines.all(), types, lines.totals());
    }
}
