package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.journal.Milestones;

/// A person has their small celebration on the way, today; only where the work has come as far as the milestone.
public final class CelebrateMilestone extends UseCase {

    public CelebrateMilestone(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Milestone> by(Actor actor, Id milestone) {
        return write(actor, tx -> celebrate(tx, actor, milestone));
    }

    private Outcome<Milestone> celebrate(Tx tx, Actor actor, Id id) {
        var milestones = new Milestones(tx, actor.id());
        Milestone now = milestones.find(id);
        if (now == null) {
            return new Outcome.Missing<>();
        }
        if (now.celebratedOn() != null) {
            return new Outcome.Done<>(now);
        }
        int done = DoneShare.of(new Tasks(tx, actor.id()).board(now.goalId()));
        if (!now.isReached(done)) {
            return Outcome.invalid(Problem.of(
                    "milestone", "journal.milestone.notYet", done, now.mark().sharePercent()));
        }
        Milestone celebrated = now.withCelebratedOn(today(tx, actor));
        milestones.save(celebrated);
        return new Outcome.Done<>(celebrated);
    }
}
