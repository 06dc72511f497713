package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.journal.MarkWay.Rhythm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.board.Tasks;
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
            Way way = Way.find(tx, actor, goal, today(tx, actor));
            return way == null
                    ? new View(0, List.of(), List.of())
                    : new View(DoneShare.of(new Tasks(tx, actor.id()).board(goal)), way.milestones(), rhythms(way));
        });
    }

    private List<Rhythm> rhythms(Way way) {
        return Stream.of(Rhythm.values())
                .filter(rhythm -> {
                    int more = rhythm.milestones(this::newId, way).size();
                    return way.goal().isOpen() && more > 0 && way.hasRoom(more);
                })
                .toList();
    }
}
