package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.Horizon;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.statement.Statements;

/// A person begins a goal with a wish, as vague as it may be; the wish is the first version of its statement.
public final class SetGoal extends UseCase {

    /// What the form holds: the wish, and the area of life and the growth track by their names; no track is empty.
    public record Request(String wish, String area, String track) {

        public Request(String wish, String area) {
            this(wish, area, "");
        }
    }

    public SetGoal(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Goal> by(Actor actor, Request request) {
        var checks = new Checks();
        String wish = checks.text("wish", request.wish(), Statement.LONGEST_TEXT);
        LifeArea area = checks.choice("area", request.area(), LifeArea.values());
        GrowthTrack track =
                request.track().isEmpty() ? null : checks.choice("track", request.track(), GrowthTrack.values());
        if (!checks.passed()) {
            return checks.refusal();
        }
        var aim = new Aim(area, track, Horizon.SHORT, null);
        var goal = new Goal(newId(), GoalName.ofWish(wish), aim, GoalState.DRAFT, null, "", 1);
        return write(actor, tx -> {
            new Goals(tx, actor.id()).add(goal);
            new Statements(tx, actor.id()).add(goal.id(), new Statement(1, wish, now()));
            return new Outcome.Done<>(goal);
        });
    }
}
