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
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.schedule.WorkHabitRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that the plan of a person depends on, at an instant: the one place where it is gathered.
record Situation(
        Account account,
        Instant now,
        Pursuits pursuits,
        WorkDone worked,
        Promises promises,
        WorkHabits habits,
        Seen seen) {

    static Situation of(Tx tx, Actor actor, Instant now) {
        Account account = new Accounts(tx).get(actor.id());
        WorkHabits habits = Objects.requireNonNullElse(new WorkHabitRows(tx, actor.id()).find(), WorkHabits.NONE);
        return new Situation(
                account,
                now,
                Pursuits.of(tx, actor),
                WorkDone.of(tx, actor, now),
                Promises.of(tx, actor),
                habits,
                Seen.of(tx, actor, habits.missed(), account.zone()));
    }

    /// The next full quarter of an hour: new sessions begin there, so that a plan made in between has no odd minutes.
    Instant from() {
        long seconds = Workload.QUARTER.toSeconds();
        return Instant.ofEpochSecond(
                Math.ceilDiv(now.getEpochSecond() + (now.getNano() > 0 ? 1 : 0), seconds) * seconds);
    }

    /// Whether a session stays as one under way does: it is, or it is pinned and begins before new sessions can.
    boolean holds(PlannedSession session) {
        return session.isUnderWay(now)
                || (session.pinned()
                        && !session.isOver(now)
                        && session.startInstant().isBefore(from()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, account.zone());
    }

    @Nullable
    Goal findGoal(Id id) {
        return pursuits.findGoal(id);
    }

    Board boardOf(Goal goal) {
        return pursuits.boardOf(goal);
    }

    /// The goals that want hours, oldest first: active ones, and drafts as soon as hours are promised.
    List<Goal> planned() {
        boolean promised = !promises.all().isEmpty();
        return pursuits.goals().stream()
                .filter(goal -> goal.state() == GoalState.ACTIVE || (promised && goal.isOpen()))
                .toList();
    }

    @Nullable
    Task findTask(Id id) {
        return pursuits.findTask(id);
    }

    @Nullable
    Goal findGoalOf(Id task) {
        return pursuits.findGoalOf(task);
    }

    Situation withPromises(Promises other) {
        return new Situation(account, now, pursuits, worked, other, habits, seen);
    }

    Situation withPursuits(Pursuits other) {
        return new Situation(account, now, other, worked, promises, habits, seen);
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
        return new Situation(account, now, pursuits, worked, promises, habits, seen.with(sessions));
    }

    /// As if hours were promised for the open `goal` already: a draft counts too.
    Situation wanting(Goal goal) {
        return goal.isOpen() ? withPursuits(pursuits.withGoal(goal.withState(GoalState.ACTIVE))) : this;
    }

    /// What the planner is asked: everything that remains, in the slots that are promised, around what is fixed.
    Agenda agenda() {
        return new Workload(this).agenda();
    }
}
