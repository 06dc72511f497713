package dev.goalsmith.app.vision;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import dev.goalsmith.store.vision.VisionLinks;

/// A person says that a goal leads to something no longer; it can be taken back.
public final class UnlinkGoal extends UseCase {

    public UnlinkGoal(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id link) {
        return write(actor, tx -> unlink(tx, actor, link));
    }

    private Outcome<Deleted> unlink(Tx tx, Actor actor, Id id) {
        VisionLink link = new VisionLinks(tx, actor.id()).find(id);
        if (link == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), Excerpt.ofFirstLine(link.item().words(), Deleted.LONGEST_LABEL));
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.link(id), now());
        return new Outcome.Done<>(deleted);
    }
}
