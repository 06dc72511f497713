package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.statement.Needs;
import java.util.List;

/// A person names a skill or a resource that a goal asks for, at hand or missing.
public final class AddNeed extends UseCase {

    /// What the form holds.
    public record Request(String name, String kind, boolean atHand) {}

    public AddNeed(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Need> by(Actor actor, Id goal, Request request) {
        var checks = new Checks();
        String name = Checks.onOneLine(checks.text("need", request.name(), Need.LONGEST_NAME));
        Need.Kind kind = checks.choice("kind", request.kind(), Need.Kind.values());
        return write(actor, tx -> {
            if (new Goals(tx, actor.id()).find(goal) == null) {
                return new Outcome.Missing<>();
            }
            var need = new Need(newId(), goal, kind, name, request.atHand(), null, 1);
            return checks.passed() ? add(tx, actor, need, checks) : checks.refusal();
        });
    }

    private static Outcome<Need> add(Tx tx, Actor actor, Need need, Checks checks) {
        var needs = new Needs(tx, actor.id());
        List<Need> others = needs.all().stream()
                .filter(other -> other.goalId().equals(need.goalId()))
                .toList();
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(need.name()))) {
            checks.refuse("need", "statement.need.there", need.name());
        } else if (others.size() >= Need.MOST) {
            checks.refuse("need", "check.tooMany", others.size());
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        needs.add(need);
        return new Outcome.Done<>(need);
    }
}
