package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Celebrations;

/// A person finds better words for their celebration.
public final class ReviseCelebration extends UseCase {

    /// What the form holds.
    public record Request(String proud, String thanks, int version) {}

    public ReviseCelebration(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Celebration> by(Actor actor, Id goal, Request request) {
        var checks = new Checks();
        String proud = checks.optionalText("proud", request.proud(), Celebration.LONGEST_TEXT);
        String thanks = checks.optionalText("thanks", request.thanks(), Celebration.LONGEST_TEXT);
        return checks.passed()
                ? write(actor, tx -> revise(tx, actor, goal, proud, thanks, request.version()))
                : checks.refusal();
    }

    private static Outcome<Celebration> revise(Tx tx, Actor actor, Id goal, String proud, String thanks, int version) {
        var celebrations = new Celebrations(tx, actor.id());
        Celebration now = celebrations.find(goal);
        if (now == null) {
            return new Outcome.Missing<>();
        }
        var wanted = new Celebration(goal, now.on(), proud, thanks, version);
        if (!celebrations.save(wanted)) {
            return new Outcome.Stale<>(now);
        }
        Celebration saved = celebrations.find(goal);
        return new Outcome.Done<>(saved == null ? wanted : saved);
    }
}
