package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.track.Targets;
import java.time.LocalDate;

/// A person counts towards a target: once more today, or so many times on a day that has passed.
public final class Count extends UseCase {

    /// What the form holds: how often, empty for once, and the day, empty for today.
    public record Request(String times, String on) {

        public static final Request ONCE_TODAY = new Request("", "");
    }

    public Count(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Tally> by(Actor actor, Id target, Request request) {
        return write(actor, tx -> count(tx, actor, target, request));
    }

    private Outcome<Tally> count(Tx tx, Actor actor, Id target, Request request) {
        var targets = new Targets(tx, actor.id());
        if (targets.find(target) == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        int times = request.times().isBlank() ? 1 : checks.whole("times", request.times(), 1, Target.MOST_TIMES);
        LocalDate on = PastDay.read(checks, "on", request.on(), today(tx, actor));
        if (!checks.passed()) {
            return checks.refusal();
        }
        var tally = new Tally(newId(), target, on, times);
        targets.add(tally);
        return new Outcome.Done<>(tally);
    }
}
