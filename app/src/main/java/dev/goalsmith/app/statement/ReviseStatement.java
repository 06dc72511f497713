package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.statement.Statements;

/// A person writes their statement anew; every earlier version is kept.
public final class ReviseStatement extends UseCase {

    /// What the form holds: the text, and the number of the version that it was written over.
    public record Request(String text, int version) {}

    public ReviseStatement(Workbench workbench) {
        super(workbench);
    }

    /// A text that did not change makes no version.
    public Outcome<Statement> by(Actor actor, Id goal, Request request) {
        var checks = new Checks();
        String text = checks.text("text", request.text(), Statement.LONGEST_TEXT);
        return write(actor, tx -> {
            if (new Goals(tx, actor.id()).find(goal) == null) {
                return new Outcome.Missing<>();
            }
            return checks.passed() ? save(tx, actor, goal, text, request.version()) : checks.refusal();
        });
    }

    private Outcome<Statement> save(Tx tx, Actor actor, Id goal, String text, int version) {
        var statements = new Statements(tx, actor.id());
        Statement newest = statements.of(goal).getFirst();
        if (newest.text().equals(text)) {
            return new Outcome.Done<>(newest);
        }
        if (newest.number() != version) {
            return new Outcome.Stale<>(newest);
        }
        var statement = new Statement(newest.number() + 1, text, now());
        statements.add(goal, statement);
        return new Outcome.Done<>(statement);
    }
}
