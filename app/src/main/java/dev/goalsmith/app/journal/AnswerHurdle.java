package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Hurdles;

/// A person answers a hurdle: if it comes, then they will do this.
public final class AnswerHurdle extends UseCase {

    /// What the form holds.
    public record Request(String ifText, String thenText, int version) {}

    public AnswerHurdle(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Hurdle> by(Actor actor, Id hurdle, Request request) {
        var checks = new Checks();
        var answer = new Hurdle.Answer(
                checks.text("ifText", request.ifText(), Hurdle.LONGEST_TEXT),
                checks.text("thenText", request.thenText(), Hurdle.LONGEST_TEXT));
        return checks.passed()
                ? write(actor, tx -> answer(tx, actor, hurdle, answer, request.version()))
                : checks.refusal();
    }

    private static Outcome<Hurdle> answer(Tx tx, Actor actor, Id id, Hurdle.Answer answer, int version) {
        var hurdles = new Hurdles(tx, actor.id());
        Hurdle now = hurdles.find(id);
        if (now == null) {
            return new Outcome.Missing<>();
        }
        var wanted = new Hurdle(id, now.goalId(), now.obstacle(), answer, now.metOn(), now.overcomeOn(), version);
        if (!hurdles.save(wanted)) {
            return new Outcome.Stale<>(now);
        }
        Hurdle saved = hurdles.find(id);
        return new Outcome.Done<>(saved == null ? wanted : saved);
    }
}
