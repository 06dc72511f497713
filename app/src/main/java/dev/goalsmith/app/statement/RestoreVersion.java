package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.statement.Statements;
import java.util.List;

/// A person goes back to an earlier version of a statement: it is written anew, so that nothing between is lost.
public final class RestoreVersion extends UseCase {

    /// The version to go back to, and the newest one that the person saw.
    public record Request(int number, int version) {}

    public RestoreVersion(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Statement> by(Actor actor, Id goal, Request request) {
        return write(actor, tx -> {
            var statements = new Statements(tx, actor.id());
            List<Statement> versions = statements.of(goal);
            for (Statement version : versions) {
                if (version.number() == request.number()) {
                    return restore(statements, goal, version, versions.getFirst(), request.version());
                }
            }
            return new Outcome.Missing<>();
        });
    }

    private Outcome<Statement> restore(Statements statements, Id goal, Statement old, Statement newest, int seen) {
        if (newest.text().equals(old.text())) {
            return new Outcome.Done<>(newest);
        }
        if (newest.number() != seen) {
            return new Outcome.Stale<>(newest);
        }
        var restored = new Statement(newest.number() + 1, old.text(), now());
        statements.add(goal, restored);
        return new Outcome.Done<>(restored);
    }
}
