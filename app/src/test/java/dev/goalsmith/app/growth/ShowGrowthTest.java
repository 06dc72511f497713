package dev.goalsmith.app.growth;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import org.junit.jupiter.api.Test;

class ShowGrowthTest extends TrackCase {

    @Test
    void aGoalAndItsTargetsStandBehindTheDoorOfItsTrack() {
        Goal goal = done(goalsmith
                .get(SetGoal.class)
                .by(ada, new SetGoal.Request("I want to grow my network", "CAREER", "NETWORK")));
        var target = done(
                goalsmith.get(SetTarget.class).by(ada, goal.id(), new TargetForm("New contacts", "20", "QUARTER")));
        done(goalsmith.get(Count.class).by(ada, target.id(), Count.Request.ONCE_TODAY));

        TrackView network = goalsmith.get(ShowGrowth.class).by(ada, GrowthTrack.NETWORK);

        assertThat(network.goals()).containsExactly(new TrackView.GoalLine(goal, 0));
        assertThat(network.targets()).singleElement().matches(count -> count.counted() == 1);
        assertThat(goalsmith.get(ShowGrowth.class).by(ada))
                .extracting(TrackView::track)
                .containsExactly(GrowthTrack.values());
        assertThat(goalsmith
                        .get(ShowGrowth.class)
                        .by(grace, GrowthTrack.NETWORK)
                        .goals())
                .isEmpty();
    }
}
