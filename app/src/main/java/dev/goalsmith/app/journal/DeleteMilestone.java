package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.List;
import java.util.stream.Collectors;

/// A person deletes a milestone, or some of a goal together; they can be taken back.
public final class DeleteMilestone extends UseCase {

    public DeleteMilestone(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return change(actor, tx -> {
            Milestone milestone = new Milestones(tx, actor.id()).find(id);
            return delete(tx, actor, milestone == null ? List.of() : List.of(milestone));
        });
    }

    /// Those of `ids` that are milestones of `goal`.
    public Outcome<Deleted> by(Actor actor, Id goal, List<Id> ids) {
        return change(actor, tx -> {
            List<Milestone> milestones = new Milestones(tx, actor.id())
                    .all().stream()
                            .filter(one -> one.goalId().equals(goal) && ids.contains(one.id()))
                            .toList();
            return delete(tx, actor, milestones);
        });
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, List<Milestone> milestones) {
        if (milestones.isEmpty()) {
            return new Outcome.Missing<>();
        }
        String names = milestones.stream().map(Milestone::name).collect(Collectors.joining(", "));
        var deleted = new Deleted(newId(), Excerpt.of(names, Deleted.LONGEST_LABEL));
        var doomed = Doomed.milestones(milestones.stream().map(Milestone::id).toList());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), doomed, now());
        return new Outcome.Done<>(deleted);
    }
}
