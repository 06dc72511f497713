package dev.goalsmith.app.undo;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.trash.Trash;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// Shows what a person deleted within the last day: all that [Undo] can still bring back.
public final class ShowTrash extends UseCase {

    public ShowTrash(Workbench workbench) {
        super(workbench);
    }

    /// What was deleted, and when on the person's clock.
    public record Item(Id id, String label, LocalDateTime at) {}

    /// The newest first.
    public List<Item> by(Actor actor) {
        return read(tx -> {
            ZoneId zone = new Accounts(tx).get(actor.id()).zone();
            return new Trash(tx, actor.id())
                    .since(now().minus(Undo.KEPT)).stream()
                            .map(kept -> new Item(kept.id(), kept.label(), LocalDateTime.ofInstant(kept.at(), zone)))
                            .toList();
        });
    }
}
