package dev.goalsmith.app.undo;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.trash.Trash;
import java.time.Duration;

/// A person takes back a deletion. The page offers it for ten seconds; it works for a day, so that a slow hand loses
/// nothing.
public final class Undo extends UseCase {

    private static final Duration KEPT = Duration.ofDays(1);

    public Undo(Workbench workbench) {
        super(workbench);
    }

    /// What came back is told by its name.
    public Outcome<String> by(Actor actor, Id deleted) {
        return change(actor, tx -> {
            var trash = new Trash(tx, actor.id());
            trash.forgetBefore(now().minus(KEPT));
            String label = trash.restore(deleted);
            return label == null ? new Outcome.Missing<>() : new Outcome.Done<>(label);
        });
    }
}
