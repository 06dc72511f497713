package dev.goalsmith.engine.plan;

import static dev.goalsmith.engine.plan.PlannerTest.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goalsmith.engine.plan.Rules.Cap;
import dev.goalsmith.engine.plan.Rules.Lengths;
import dev.goalsmith.engine.plan.Rules.Reserved;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final int ALL_DAY = 600;

    @Test
    void noMoreIsLaidOnADayOrInAWeekThanItsCap() {
        var rules = new Rules(List.of(cap(0, 200, 60), cap(200, 400, 60), cap(0, 400, 100)), List.of(), Lengths.ANY);
        assertThat(sessions(rules, task(200, PlanTask.NO_DUE, 0)))
                .containsExactly(new Session(0, 0, 60), new Session(0, 200, 240), new Session(0, 400, 500));
    }

    @Test
    void timeThatIsReservedForOneGoalHoldsNothingElse() {
        var rules = new Rules(List.of(), List.of(reserved(0, 100, 1)), Lengths.ANY);
        assertThat(sessions(rules, task(60, PlanTask.NO_DUE, 0), task(130, PlanTask.NO_DUE, 1)))
                .containsExactly(new Session(1, 0, 100), new Session(0, 100, 160), new Session(1, 160, 190));
    }

    @Test
    void aSessionIsNeitherShorterNorLongerThanThePersonWants() {
        var rules = new Rules(List.of(), List.of(), new Lengths(30, 90, 15));
        assertThat(sessions(rules, task(200, PlanTask.NO_DUE, 0), task(40, PlanTask.NO_DUE, 1)))
                .containsExactly(
                        new Session(0, 0, 90),
                        new Session(0, 105, 185),
                        new Session(0, 200, 230),
                        new Session(1, 230, 270));
    }

    @Test
    void aPinnedSessionUsesUpTheCapOfItsDay() {
        var rules = new Rules(List.of(cap(0, 300, 60)), List.of(), Lengths.ANY);
        Work work = work(rules, task(100, PlanTask.NO_DUE, 0)).withPinned(List.of(new Session(0, 100, 140)));
        assertThat(Planner.lay(work).sessions())
                .containsExactly(new Session(0, 0, 20), new Session(0, 100, 140), new Session(0, 300, 340));
    }

    @Test
    void aTaskIsPutForwardInTheSequenceOnlyAsFarAsItsDueDateForces() {
        var rules = new Rules(List.of(cap(0, ALL_DAY, 400)), List.of(), Lengths.ANY);
        assertThat(sessions(
                        rules,
                        task(60, PlanTask.NO_DUE, 0),
                        task(60, PlanTask.NO_DUE, 1),
                        task(60, 130, 2),
                        task(60, PlanTask.NO_DUE, 3)))
                .extracting(Session::task)
                .containsExactly(0, 2, 1, 3);
    }

    @Test
    void whatACapForbidsIsProvedByTheTasksAndTheirDate() {
        var rules = new Rules(List.of(cap(0, 200, 50)), List.of(), Lengths.ANY);
        Plan plan = Planner.plan(work(rules, task(90, 200, 0), task(10, PlanTask.NO_DUE, 1)));
        assertThat(plan.shortage()).isEqualTo(new Shortage(0, 200, List.of(0), 90, 50));
    }

    @Test
    void thePlanIsTheBestThereIsWhereTasksMayBeSplitAndWaitOnlyForTheirOwnKind() {
        int late = 0;
        for (long seed = 0; seed < 120; seed++) {
            Work work = RandomRules.tiny(seed);
            int least = TryRules.leastLateness(work, List.of());
            Fit fit = Planner.lay(work).fit();
            if (least < 1_000 && least > -1_000) {
                late += least > 0 ? 1 : 0;
                assertThat(fit.bound()).as("seed %d: %s", seed, work).isLessThanOrEqualTo(least);
                boolean exact = RandomRules.isExact(work);
                if (exact) {
                    assertThat(fit.bound()).as("seed %d: %s", seed, work).isEqualTo(least);
                    assertThat(fit.missingMinutes())
                            .as("seed %d: %s", seed, work)
                            .isEqualTo(Math.max(0, least));
                }
            }
        }
        assertThat(late).isGreaterThan(10);
    }

    @Test
    void thePlanOfMoreTasksIsAsGoodAsTheFlowProves() {
        int late = 0;
        for (long seed = 0; seed < 150; seed++) {
            Work work = RandomRules.exact(seed, 10 + (int) seed % 30);
            Plan plan = Planner.lay(work);
            Law.check(work, plan);
            late += plan.fit().fits() ? 0 : 1;
            int least = work.aim() == Aim.LEAST_LATENESS
                    ? plan.fit().bound()
                    : Math.max(0, plan.fit().bound());
            assertThat(plan.fit().lateness()).as("seed %d: %s", seed, work).isLessThanOrEqualTo(least);
        }
        assertThat(late).isGreaterThan(30);
    }

    @Test
    void everyPlanKeepsTheRules() {
        for (long seed = 0; seed < 200; seed++) {
            Work work = RandomRules.of(seed, 5 + (int) seed % 30, (int) seed % 3 * 25);
            Plan plan = Planner.lay(work, 20_000);
            Law.check(work, plan);
            assertThat(plan.fit().gap()).as("seed %d", seed).isNotNegative();
            assertThat(Planner.lay(work, 20_000)).isEqualTo(plan);
        }
    }

    @Test
    void capsThatCrossAndReservedTimeThatOverlapsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules(List.of(cap(0, 20, 5), cap(10, 30, 5)), List.of(), Lengths.ANY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules(List.of(), List.of(reserved(0, 20, 0), reserved(10, 30, 1)), Lengths.ANY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lengths(30, 50, 0));
    }

    private static Cap cap(int start, int end, int minutes) {
        return new Cap(new Span(start, end), minutes);
    }

    private static Reserved reserved(int start, int end, int task) {
        return new Reserved(new Span(start, end), Set.of(task));
    }

    private static Work work(Rules rules, PlanTask... tasks) {
        return new Work(
                new ArrayList<>(List.of(tasks)),
                Windows.of(List.of(new Span(0, ALL_DAY))),
                List.of(),
                rules,
                Aim.OWN_SEQUENCE);
    }

    private static List<Session> sessions(Rules rules, PlanTask... tasks) {
        Work work = work(rules, tasks);
        Plan plan = Planner.lay(work);
        Law.check(work, plan);
        return plan.sessions();
    }
}
