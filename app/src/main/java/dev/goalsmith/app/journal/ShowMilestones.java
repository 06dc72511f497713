package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.journal.MarkWay.Rhythm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The milestones of a goal beside how far its work is.
public final class ShowMilestones extends UseCase {

    /// The milestones in the order in which they are reached, the share of the work that is done, in percent, and the
    /// rhythms in which more can be marked.
    public record View(int donePercent, List<Milestone> milestones, List<Rhythm> rhythms) {

        public View {
            milestones = List.copyOf(milestones);
            rhythms = List.copyOf(rhythms);
        }
    }

    public ShowMilestones(Workbench workbench) {
        super(workbench);
    }

    /// Without any for a goal that is not there.
    public View by(Actor actor, Id goal) {
        return read(tx -> {
            List<Milestone> there = new Milestones(tx, actor.id())
                    .all().stream()
                            .filter(milestone -> milestone.goalId().equals(goal))
                            .toList();
            Goal found = new Goals(tx, actor.id()).find(goal);
            List<Rhythm> rhythms = found == null ? List.of() : rhythms(found, there, today(tx, actor));
            return new View(DoneShare.of(new Tasks(tx, actor.id()).board(goal)), there, rhythms);
        });
    }

    private List<Rhythm> rhythms(Goal goal, List<Milestone> there, LocalDate today) {
        return Stream.of(Rhythm.values())
                .filter(rhythm -> goal.isOpen()
                        && !rhythm.milestones(this::newId, goal, there, today).isEmpty())
                .toList();
    }
}
