package dev.goalsmith.app.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.track.Remaining;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything of a person that lies before them at an instant, loaded once.
record Desk(
        Account account,
        Instant now,
        List<Goal> goals,
        Map<Id, Board> boards,
        Map<Id, Duration> worked,
        List<TaskType> types) {

    private static final Board EMPTY = new Board(List.of(), Map.of());
    private static final int PLAIN_PAPER = 8;

    static Desk of(Tx tx, Actor actor, Instant now) {
        return new Desk(
                new Accounts(tx).get(actor.id()),
                now,
                new Goals(tx, actor.id()).all(),
                new Tasks(tx, actor.id()).boards(),
                Worked.byTask(new WorkLogs(tx, actor.id()).all()),
                new TaskTypes(tx, actor.id()).all());
    }

    LocalDateTime wallTime() {
        return LocalDateTime.ofInstant(now, account.zone());
    }

    LocalDate today() {
        return wallTime().toLocalDate();
    }

    /// Active goals before drafts, older before newer.
    List<Goal> openGoals() {
        return goals.stream()
                .filter(Goal::isOpen)
                .sorted(Comparator.comparing(goal -> goal.state() == GoalState.DRAFT))
                .toList();
    }

    @Nullable
    Goal findGoal(Id id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst().orElse(null);
    }

    Board boardOf(Goal goal) {
        return boards.getOrDefault(goal.id(), EMPTY);
    }

    @Nullable
    Task findTask(Id id) {
        return boards.values().stream()
                .map(board -> board.find(id))
                .filter(task -> task != null)
                .findFirst()
                .orElse(null);
    }

    Duration workedOn(Task task) {
        return worked.getOrDefault(task.id(), Duration.ZERO);
    }

    /// What is left to do, as the plan reckons it; null without an estimate.
    @Nullable
    Duration leftOf(Task task) {
        return task.estimate() == null ? null : Remaining.of(task, workedOn(task));
    }

    int paperOf(Task task) {
        return types.stream()
                .filter(type -> type.id().equals(task.note().typeId()))
                .findFirst()
                .map(TaskType::paper)
                .orElse(PLAIN_PAPER);
    }
}
