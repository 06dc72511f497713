package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import org.jspecify.annotations.Nullable;

/// One session of a person's plan, why it stands where it does, and what room it has.
public final class ShowSession extends UseCase {

    public ShowSession(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such session, or it has passed.
    public @Nullable SessionView by(Actor actor, Id session) {
        return read(tx -> view(tx, actor, session));
    }

    private @Nullable SessionView view(Tx tx, Actor actor, Id id) {
        PlannedSession session = new Sessions(tx, actor.id()).find(id);
        if (session == null || session.isOver(now())) {
            return null;
        }
        Situation situation = Situation.of(tx, actor, now());
        Task task = situation.findTask(session.taskId());
        Goal goal = situation.findGoalOf(session.taskId());
        if (task == null || goal == null) {
            return null;
        }
        LaidPlan laid = LaidPlan.withoutWaysOut(situation);
        var ahead = Ahead.of(session, Slacks.of(laid)).because(new Whys(laid.plan()).of(session));
        return new SessionView(task, goal, situation.wall(session), session.length(), ahead);
    }
}
