package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneSittingTest {

    @Test
    void aFewTasksThatNeedOneSittingAreLaidAsEarlyAsPossibleAndThatIsProved() {
        for (long seed = 1000; seed < 1250; seed++) {
            Work work = RandomWork.tiny(seed, 100).withAim(Aim.LEAST_LATENESS);
            int least = TryEverything.leastLateness(work);
            Fit fit = Planner.lay(work).fit();
            if (work.tasks().stream().anyMatch(task -> task.minutes() > 0)) {
                assertThat(fit).as("seed %d: %s", seed, work).isEqualTo(new Fit(least, least));
            }
        }
    }

    @Test
    void hoursAreOnlyMissingWhenNoOrderFits() {
        // In the order of the list 90 and 60 leave no window for 105 before the due date.
        Windows windows = Windows.of(List.of(new Span(0, 120), new Span(200, 320), new Span(400, 640)));
        var tasks = List.of(sitting(60, 0), sitting(90, 1), sitting(105, 2), sitting(120, 3), sitting(60, 4));
        Plan plan = Planner.plan(new Work(tasks, windows, List.of(), Aim.OWN_SEQUENCE));
        assertThat(plan.fit().fits()).isTrue();
        Law.check(new Work(tasks, windows, List.of(), Aim.OWN_SEQUENCE), plan);
    }

    private static PlanTask sitting(int minutes, int sequence) {
        return new PlanTask(minutes, true, List.of(), 0, PlanTask.NO_DUE, Rank.inSequence(sequence));
    }

    @Test
    void theSearchKeepsTheLawAndNeverGoesBelowTheBound() {
        for (long seed = 0; seed < 40; seed++) {
            Work work = RandomWork.of(seed, 40, 50 + (int) seed % 2 * 50);
            Plan plan = Planner.lay(work, 100_000);
            assertThat(plan.fit().gap()).isNotNegative();
            Law.check(work, plan);
        }
    }

    @Test
    void theSearchAnswersTheSameEveryTime() {
        Work work = RandomWork.of(77, 70, 100).withAim(Aim.LEAST_LATENESS);
        assertThat(Planner.lay(work)).isEqualTo(Planner.lay(work));
    }
}
