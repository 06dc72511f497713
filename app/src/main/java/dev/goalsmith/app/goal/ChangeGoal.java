package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.Horizon;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.store.goal.Goals;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person says what a goal is called, what it is for, and how its end will be rewarded.
public final class ChangeGoal extends UseCase {

    /// What the form holds. Track and the bigger goal that it serves may be empty.
    public record Request(
            String name, String area, String track, String horizon, String serves, String reward, int version) {}

    public ChangeGoal(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Goal> by(Actor actor, Id goal, Request request) {
        return change(actor, tx -> {
            var goals = new Goals(tx, actor.id());
            Goal now = goals.find(goal);
            return now == null ? new Outcome.Missing<>() : save(goals, now, request);
        });
    }

    private static Outcome<Goal> save(Goals goals, Goal now, Request request) {
        var checks = new Checks();
        String name = checks.line("name", request.name(), Goal.LONGEST_NAME);
        String reward = checks.optionalText("reward", request.reward(), Goal.LONGEST_REWARD);
        LifeArea area = checks.choice("area", request.area(), LifeArea.values());
        Horizon horizon = checks.choice("horizon", request.horizon(), Horizon.values());
        GrowthTrack track =
                request.track().isEmpty() ? null : checks.choice("track", request.track(), GrowthTrack.values());
        Id serves = serves(checks, goals, now, request.serves());
        if (!checks.passed()) {
            return checks.refusal();
        }
        var aim = new Aim(area, track, horizon, serves);
        var wanted = new Goal(now.id(), name, aim, now.state(), now.deadline(), reward, request.version());
        return SavedGoal.of(goals, wanted, now);
    }

    private static @Nullable Id serves(Checks checks, Goals goals, Goal goal, String raw) {
        if (raw.isEmpty()) {
            return null;
        }
        Id serves = Id.parse(raw);
        if (serves == null || goals.find(serves) == null) {
            checks.refuse("serves", "goal.serves.unknown");
        } else if (isServedBy(goals, serves, goal.id())) {
            checks.refuse("serves", "goal.serves.circle");
        } else {
            return serves;
        }
        return null;
    }

    /// Whether `goal` lies on the way up from `from`.
    private static boolean isServedBy(Goals goals, Id from, Id goal) {
        Set<Id> seen = new HashSet<>();
        Id at = from;
        while (at != null && seen.add(at)) {
            if (at.equals(goal)) {
                return true;
            }
            Goal above = goals.find(at);
            at = above == null ? null : above.aim().servesId();
        }
        return false;
    }
}
