package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.Turn;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;

/// A person begins to work on a goal, puts it off, gives it up or takes it up again, and says why.
public final class ChangeState extends UseCase {

    /// What the form holds: the turn by its name.
    public record Request(String turn, String reason, int version) {}

    public ChangeState(Workbench workbench) {
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
        Turn turn = checks.choice("turn", request.turn(), Turn.values());
        String reason = checks.optionalText("reason", request.reason(), Change.LONGEST_REASON);
        if (checks.passed() && turn.withReason() && reason.isEmpty()) {
            checks.refuse("reason", "goal.reason.wanted");
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (now.version() != request.version() || !turn.isOpenTo(now.state())) {
            return new Outcome.Stale<>(now);
        }
        Goal wanted = now.withState(turn.to());
        new GoalLog(tx, actor.id(), newId(), now()).state(now, wanted, reason);
        return SavedGoal.of(new Goals(tx, actor.id()), wanted, now);
    }
}
