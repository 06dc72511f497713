package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallTest {

    @ParameterizedTest
    @CsvSource({"10, 400", "100, 100", "1000, 10", "10000, 2"})
    void theLatenessIsWhatHallsConditionLeavesOnWorkOfAnySize(int tasks, int seeds) {
        for (long seed = 0; seed < seeds; seed++) {
            Work work = RandomWork.of(seed, tasks, 0).withAim(Aim.LEAST_LATENESS);
            int bound = bound(work);
            assertThat(Planner.lay(work).fit()).as("seed %d", seed).isEqualTo(new Fit(bound, bound));
        }
    }

    /// The most by which the tasks that have to stand between two modified dates need more than there is, in available
    /// minutes.
    ///
    /// Predecessors stand before their successors in the list.
    private static int bound(Work work) {
        int[] release = new int[work.tasks().size()];
        int[] due = new int[release.length];
        for (int at = 0; at < release.length; at++) {
            PlanTask task = work.tasks().get(at);
            release[at] = task.minutes() == 0 ? 0 : work.windows().available(task.release());
            due[at] = task.minutes() == 0
                    ? work.windows().total()
                    : work.windows().available(task.due());
            for (int before : task.predecessors()) {
                release[at] = Math.max(release[at], release[before]);
            }
        }
        for (int at = release.length - 1; at >= 0; at--) {
            for (int before : work.tasks().get(at).predecessors()) {
                due[before] =
                        Math.min(due[before], due[at] - work.tasks().get(at).minutes());
            }
        }
        Integer[] byDue = new Integer[release.length];
        Arrays.setAll(byDue, at -> at);
        Arrays.sort(byDue, (one, other) -> Integer.compare(due[one], due[other]));
        return Arrays.stream(release)
                .distinct()
                .map(from -> excess(work, release, due, byDue, from))
                .max()
                .orElseThrow();
    }

    private static int excess(Work work, int[] release, int[] due, Integer[] byDue, int from) {
        int most = Integer.MIN_VALUE;
        int needed = 0;
        for (int at : byDue) {
            int minutes = work.tasks().get(at).minutes();
            if (release[at] >= from && minutes > 0) {
                needed += minutes;
                most = Math.max(most, from + needed - due[at]);
            }
        }
        return most;
    }
}
