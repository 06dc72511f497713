package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.schedule.Promises;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that the plan of a person depends on, at an instant: the one place where it is gathered.
record Situation(
        Account account,
        Instant now,
        List<Goal> goals,
        Map<Id, Board> boards,
        WorkDone worked,
        Promises promises,
        Seen seen) {

    private static final Board EMPTY = new Board(List.of(), Map.of());

    static Situation of(Tx tx, Actor actor, Instant now) {
        return new Situation(
                new Accounts(tx).get(actor.id()),
                now,
                new Goals(tx, actor.id()).all(),
                new Tasks(tx, actor.id()).boards(),
                WorkDone.of(tx, actor, now),
                Promises.of(tx, actor),
                Seen.of(tx, actor));
    }

    /// The next full quarter of an hour: new sessions begin there, so that a plan made in between has no odd minutes.
    Instant from() {
        long seconds = Workload.QUARTER.toSeconds();
        return Instant.ofEpochSecond(
                Math.ceilDiv(now.getEpochSecond() + (now.getNano() > 0 ? 1 : 0), seconds) * seconds);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, account.zone());
    }

    @Nullable
    Goal findGoal(Id id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst().orElse(null);
    }

    Board boardOf(Goal goal) {
        return boards.getOrDefault(goal.id(), EMPTY);
    }

    /// The goals that want hours, oldest first: active ones, and drafts as soon as hours are promised.
    List<Goal> planned() {
        boolean promised = !promises.all().isEmpty();
        return goals.stream()
                .filter(goal -> goal.state() == GoalState.ACTIVE || (promised && goal.isOpen()))
                .toList();
    }

    @Nullable
    Task findTask(Id id) {
        for (Board board : boards.values()) {
            Task found = board.find(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    Goal findGoalOf(Id task) {
        Task found = findTask(task);
        return found == null ? null : findGoal(found.place().goalId());
    }

    Situation withPromises(Promises other) {
        return new Situation(account, now, goals, boards, worked, other, seen);
    }

    /// When a session begins on the person's own wall clock.
    LocalDateTime wall(PlannedSession session) {
        return session.startInstant().atZone(account.zone()).toLocalDateTime();
    }

    /// As if this session stood there as it is given here.
    Situation withSession(PlannedSession changed) {
        List<PlannedSession> sessions = seen.sessions().stream()
                .map(session -> session.id().equals(changed.id()) ? changed : session)
                .sorted(Comparator.comparing(PlannedSession::startInstant))
                .toList();
        return new Situation(
                account, now, goals, boards, worked, promises, new Seen(sessions, seen.plannedAt()));
    }

    /// As if hours were promised for the open `goal` already: a draft counts too.
    Situation wanting(Goal goal) {
        List<Goal> wanted = goals.stream()
                .map(other -> other.id().equals(goal.id()) && goal.isOpen() ? other.withState(GoalState.ACTIVE) : other)
                .toList();
        return new Situation(account, now, wanted, boards, worked, promises, seen);
    }

    /// What the planner is asked: everything that remains, in the slots that are promised, around what is fixed.
    Agenda agenda() {
        return new Workload(this).agenda();
    }
}
