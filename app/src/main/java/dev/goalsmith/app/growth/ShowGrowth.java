package dev.goalsmith.app.growth;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.growth.TrackView.GoalLine;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.engine.track.TargetCount;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.track.Targets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The five growth tracks of a person, to be shown.
public final class ShowGrowth extends UseCase {

    public ShowGrowth(Workbench workbench) {
        super(workbench);
    }

    /// All five, in their order.
    public List<TrackView> by(Actor actor) {
        return read(tx -> views(tx, actor));
    }

    public TrackView by(Actor actor, GrowthTrack track) {
        return by(actor).get(Arrays.asList(GrowthTrack.values()).indexOf(track));
    }

    private List<TrackView> views(Tx tx, Actor actor) {
        List<Goal> goals =
                new Goals(tx, actor.id()).all().stream().filter(Goal::isOpen).toList();
        Map<Id, Board> boards = new Tasks(tx, actor.id()).boards();
        List<TargetCount> counts = counts(tx, actor);
        return Arrays.stream(GrowthTrack.values())
                .map(track -> view(track, goals, boards, counts))
                .toList();
    }

    private List<TargetCount> counts(Tx tx, Actor actor) {
        var targets = new Targets(tx, actor.id());
        LocalDate today = today(tx, actor);
        var tallies = targets.tallies();
        return targets.all().stream()
                .map((Target target) -> TargetCount.in(target, today, tallies.getOrDefault(target.id(), List.of())))
                .toList();
    }

    private static TrackView view(
            GrowthTrack track, List<Goal> goals, Map<Id, Board> boards, List<TargetCount> counts) {
        List<Goal> ours =
                goals.stream().filter(goal -> goal.aim().track() == track).toList();
        List<Id> ids = ours.stream().map(Goal::id).toList();
        return new TrackView(
                track,
                ours.stream().map(goal -> line(goal, boards)).toList(),
                counts.stream()
                        .filter(count -> ids.contains(count.target().goalId()))
                        .toList());
    }

    private static GoalLine line(Goal goal, Map<Id, Board> boards) {
        Board board = boards.get(goal.id());
        return new GoalLine(goal, board == null ? 0 : DoneShare.of(board));
    }
}
