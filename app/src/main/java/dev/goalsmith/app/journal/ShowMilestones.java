package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.journal.Milestones;
import java.util.List;

/// The milestones of a goal beside how far its work is.
public final class ShowMilestones extends UseCase {

    /// The milestones in the order in which they are reached, and the share of the work that is done, in percent.
    public record View(int donePercent, List<Milestone> milestones) {

        public View {
            milestones = List.copyOf(milestones);
        }
    }

    public ShowMilestones(Workbench workbench) {
        super(workbench);
    }

    /// Without any for a goal that is not there.
    public View by(Actor actor, Id goal) {
        return read(tx -> new View(
                DoneShare.of(new Tasks(tx, actor.id()).board(goal)),
                new Milestones(tx, actor.id())
                        .all().stream()
                                .filter(milestone -> milestone.goalId().equals(goal))
                                .toList()));
    }
}
