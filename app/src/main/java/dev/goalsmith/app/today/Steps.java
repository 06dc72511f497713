package dev.goalsmith.app.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.Promise;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the one thing to do next: the next session; where there is none, the step that leads to one.
final class Steps {

    private final Desk desk;
    private final List<PlannedSession> sessions;
    private final List<Promise> promises;

    Steps(Desk desk, Tx tx, Actor actor) {
        this.desk = desk;
        this.sessions = new Sessions(tx, actor.id()).all();
        this.promises = new Commitments(tx, actor.id()).all();
    }

    NextStep next() {
        NextSession session = nextSession();
        if (session != null) {
            return new NextStep.Work(session);
        }
        if (desk.goals().isEmpty()) {
            return new NextStep.BeginGoal();
        }
        List<Goal> open = desk.openGoals();
        return open.isEmpty() ? new NextStep.BeginNextGoal() : stepOf(open.getFirst());
    }

    private @Nullable NextSession nextSession() {
        for (PlannedSession planned : sessions) {
            Task task = desk.findTask(planned.taskId());
            Goal goal = task == null ? null : desk.findGoal(task.place().goalId());
            if (task != null && goal != null && goal.isOpen() && !task.isComplete()) {
                NextSession session = session(planned, task, goal);
                if (session.endsAt().isAfter(desk.now())) {
                    return session;
                }
            }
        }
        return null;
    }

    private NextSession session(PlannedSession planned, Task task, Goal goal) {
        List<PlannedSession> same = sessions.stream()
                .filter(other -> other.taskId().equals(task.id()))
                .toList();
        int ahead = same.size() - same.indexOf(planned);
        return new NextSession(planned, task, goal, desk.paperOf(task), ahead, desk.leftOf(task));
    }

    private NextStep stepOf(Goal goal) {
        Board board = desk.boardOf(goal);
        if (board.isEmpty()) {
            return new NextStep.BreakDown(goal);
        }
        List<Task> open =
                board.leaves().stream().filter(task -> !task.isComplete()).toList();
        if (open.isEmpty()) {
            return new NextStep.CelebrateGoal(goal);
        }
        Task first = first(board, open);
        if (open.stream().allMatch(task -> task.estimate() == null)) {
            return new NextStep.Estimate(goal, first);
        }
        boolean promised = promises.stream().anyMatch(this::holds);
        return promised && goal.state() == GoalState.ACTIVE
                ? new NextStep.PromiseMore(goal, first)
                : new NextStep.Commit(goal, first);
    }

    /// The first in the person's sequence that waits for nothing.
    private static Task first(Board board, List<Task> open) {
        Map<Id, Set<Id>> before = new Precedence(board).ofLeaves();
        Set<Id> waiting = open.stream().map(Task::id).collect(Collectors.toSet());
        return open.stream()
                .filter(task -> Collections.disjoint(before.getOrDefault(task.id(), Set.of()), waiting))
                .findFirst()
                .orElse(open.getFirst());
    }

    private boolean holds(Promise promise) {
        return !promise.span().heldTo().isBefore(desk.today());
    }
}
