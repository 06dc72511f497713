package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A person says by when, provisionally or for good; a promise that was confirmed changes only with a reason.
///
/// Who confirms the deadline of a draft begins to work on it: the goal becomes active and is planned.
public final class SetDeadline extends UseCase {

    /// What the form holds: the day, empty for none, and the reason, empty where none is needed.
    public record Request(String on, boolean confirmed, String reason, int version) {}

    public SetDeadline(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Goal> by(Actor actor, Id goal, Request request) {
        return change(actor, tx -> {
            Goal now = new Goals(tx, actor.id()).find(goal);
            return now == null ? new Outcome.Missing<>() : save(tx, actor, now, request);
        });
    }

    private Outcome<Goal> save(Tx tx, Actor actor, Goal now, Request request) {
        var checks = new Checks();
        LocalDate on = checks.date("on", request.on());
        String reason = checks.optionalText("reason", request.reason(), Change.LONGEST_REASON);
        Deadline before = now.deadline();
        Deadline after = on == null ? null : new Deadline(on, request.confirmed());
        if (on == null && request.confirmed() && checks.passed()) {
            checks.refuse("on", "goal.deadline.which");
        }
        if (on != null && on.isBefore(today(tx, actor)) && !isOn(before, on)) {
            checks.refuse("on", "goal.deadline.past", on);
        }
        if (before != null && before.confirmed() && !Objects.equals(before, after) && reason.isEmpty()) {
            checks.refuse("reason", "goal.reason.wanted");
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        Goal wanted = begun(now.withDeadline(after)).asSeen(request.version());
        Outcome<Goal> outcome = SavedGoal.of(new Goals(tx, actor.id()), wanted, now);
        if (outcome instanceof Outcome.Done && before != null && (on == null || !isOn(before, on))) {
            new GoalLog(tx, actor.id(), newId(), now()).deadline(now, wanted, reason);
        }
        return outcome;
    }

    private static boolean isOn(@Nullable Deadline deadline, LocalDate on) {
        return deadline != null && deadline.on().equals(on);
    }

    private static Goal begun(Goal goal) {
        Deadline deadline = goal.deadline();
        boolean begins = goal.state() == GoalState.DRAFT && deadline != null && deadline.confirmed();
        return begins ? goal.withState(GoalState.ACTIVE) : goal;
    }
}
