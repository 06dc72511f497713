package dev.goalsmith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWorldTest {

    @TempDir
    private Path folder = Path.of(".");

    /// On any day of the week, at any hour, in any zone, also around the change of a clock.
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23T00:00:00Z", "2026-11-29T23:59:00Z", "2026-03-29T01:30:00Z", "2028-02-29T12:00:00Z"})
    void itIsThereInFull(String now) {
        for (String zone : List.of("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles")) {
            var clock = new DemoClock(InstantSource.fixed(Instant.parse(now)));
            String file = zone.replace('/', '-') + ".db";
            try (Installation installation = Installation.open(
                    "jdbc:sqlite:" + folder.resolve(file), clock, new SecureRandom(), password -> password)) {
                Actor ada = DemoWorld.create(installation, clock, ZoneId.of(zone));

                List<Goal> goals = installation.get(FindGoals.class).by(ada);
                assertThat(goals)
                        .extracting(Goal::state)
                        .containsExactly(GoalState.ACHIEVED, GoalState.ACTIVE, GoalState.ACTIVE, GoalState.DRAFT);
                assertThat(installation.get(ShowPlan.class).by(ada, goals.get(1).id()))
                        .isNotNull();
                var showGoals = installation.get(ShowGoals.class);
                assertThat(showGoals.by(ada))
                        .isNotEmpty()
                        .allSatisfy(view ->
                                assertThat(showGoals.by(ada, view.goal().id())).isEqualTo(view));
                assertThat(clock.instant()).isEqualTo(Instant.parse(now));
            }
        }
    }
}
