package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final int FEW_STEPS = 20_000;
    private static final Windows TEN_HOURS = Windows.of(List.of(new Span(0, 600)));

    @Test
    void theLatenessOfWorkThatMayBeSplitIsTheLeastThereIs() {
        for (long seed = 0; seed < 2_000; seed++) {
            Work work = RandomWork.tiny(seed, 0);
            int least = TryEverything.leastLateness(work);
            Plan plan = Planner.lay(work);
            if (anyWork(work)) {
                assertThat(plan.fit().bound()).as("seed %d: %s", seed, work).isEqualTo(least);
                int expected = work.aim() == Aim.LEAST_LATENESS ? least : Math.max(0, least);
                assertThat(plan.fit().lateness()).as("seed %d: %s", seed, work).isBetween(least, expected);
            }
        }
    }

    @Test
    void theBoundOfWorkThatNeedsOneSittingIsNeverAboveTheLeastLateness() {
        int optimal = 0;
        for (long seed = 0; seed < 300; seed++) {
            Work work = RandomWork.tiny(seed, 60);
            int least = TryEverything.leastLateness(work);
            if (anyWork(work)) {
                Fit fit = Planner.lay(work, FEW_STEPS).fit();
                assertThat(fit.bound()).as("seed %d: %s", seed, work).isLessThanOrEqualTo(least);
                assertThat(fit.lateness()).as("seed %d: %s", seed, work).isGreaterThanOrEqualTo(least);
                optimal += fit.lateness() <= Math.max(least, work.aim() == Aim.OWN_SEQUENCE ? 0 : least) ? 1 : 0;
            }
        }
        assertThat(optimal).isGreaterThan(200);
    }

    private static boolean anyWork(Work work) {
        return work.tasks().stream().anyMatch(task -> task.minutes() > 0);
    }

    @Test
    void everyPlanKeepsTheLaw() {
        for (long seed = 0; seed < 400; seed++) {
            Work work = RandomWork.of(seed, 1 + (int) seed % 60, (int) seed % 3 * 30);
            Law.check(work, Planner.lay(work, FEW_STEPS));
        }
    }

    @Test
    void pinnedSessionsStayAndTheRestFlowsRoundThem() {
        for (long seed = 0; seed < 300; seed++) {
            Work work = RandomWork.of(seed, 30, (int) seed % 2 * 30);
            List<Session> sessions = Planner.lay(work, FEW_STEPS).sessions();
            var pinned = new ArrayList<Session>();
            for (int at = 0; at < sessions.size(); at += 4) {
                if (!work.tasks().get(sessions.get(at).task()).oneSitting()) {
                    pinned.add(sessions.get(at));
                }
            }
            Work again = work.withPinned(pinned);
            Plan plan = Planner.lay(again, FEW_STEPS);
            assertThat(plan.sessions()).containsAll(pinned);
            Law.check(again, plan);
        }
    }

    @Test
    void aPlanThatIsPinnedWhollyDoesNotChange() {
        for (long seed = 0; seed < 100; seed++) {
            Work work = RandomWork.of(seed, 30, 0);
            Plan plan = Planner.lay(work);
            assertThat(Planner.lay(work.withPinned(plan.sessions())).sessions()).isEqualTo(plan.sessions());
        }
    }

    @Test
    void theSameWorkGivesTheSamePlan() {
        for (long seed = 0; seed < 50; seed++) {
            Work work = RandomWork.of(seed, 40, 30);
            assertThat(Planner.lay(work, FEW_STEPS)).isEqualTo(Planner.lay(work, FEW_STEPS));
        }
    }

    @Test
    void moreHoursNeverMakeItLater() {
        for (long seed = 0; seed < 300; seed++) {
            Work work = RandomWork.of(seed, 25, 0);
            var more = new ArrayList<>(work.windows().spans());
            int start = (int) seed * 7 % 500;
            more.add(new Span(start, start + 30 + (int) seed));
            Plan before = Planner.lay(work);
            Plan after = Planner.lay(work.withWindows(Windows.of(more)));
            if (before.unplaced().isEmpty()) {
                assertThat(after.finish()).isLessThanOrEqualTo(before.finish());
                assertThat(after.unplaced()).isEmpty();
            }
            assertThat(after.fit().fits() || !before.fit().fits()).isTrue();
        }
    }

    @Test
    void theSequenceOfThePersonIsFollowedWhereNoDueDateForcesAnotherOrder() {
        Work work = work(task(60, PlanTask.NO_DUE, 2), task(60, 600, 0), task(60, PlanTask.NO_DUE, 1));
        assertThat(Planner.lay(work).sessions())
                .containsExactly(new Session(1, 0, 60), new Session(2, 60, 120), new Session(0, 120, 180));
    }

    @Test
    void aDueDateLetsATaskOvertakeOnlyAsMuchAsItMust() {
        Work work = work(task(200, PlanTask.NO_DUE, 0), task(60, 150, 1), task(60, PlanTask.NO_DUE, 2));
        assertThat(Planner.lay(work).sessions())
                .containsExactly(
                        new Session(0, 0, 90),
                        new Session(1, 90, 150),
                        new Session(0, 150, 260),
                        new Session(2, 260, 320));
    }

    @Test
    void importanceAndThenUrgencyDecideAmongTasksWithoutAnOrder() {
        var tasks = List.of(
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(0, 0, 3, 3)),
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(0, 0, 5, 1)),
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(0, 0, 5, 2)));
        assertThat(Planner.lay(new Work(tasks, TEN_HOURS, List.of(), Aim.OWN_SEQUENCE))
                        .sessions())
                .extracting(Session::task)
                .containsExactly(2, 1, 0);
    }

    @Test
    void twoGoalsShareTheSlotsByTheWeightOfTheirNextTask() {
        var tasks = List.of(
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(0, 0, 2, 3)),
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(0, 1, 5, 3)),
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(1, 0, 4, 3)),
                new PlanTask(10, false, List.of(), 0, PlanTask.NO_DUE, new Rank(1, 1, 1, 3)));
        assertThat(Planner.lay(new Work(tasks, TEN_HOURS, List.of(), Aim.OWN_SEQUENCE))
                        .sessions())
                .extracting(Session::task)
                .containsExactly(2, 0, 1, 3);
    }

    @Test
    void aTaskThatNeedsOneSittingWaitsForAWindowThatHoldsIt() {
        Windows windows = Windows.of(List.of(new Span(0, 60), new Span(100, 220)));
        var tasks = List.of(
                new PlanTask(90, true, List.of(), 0, PlanTask.NO_DUE, Rank.inSequence(0)),
                new PlanTask(80, false, List.of(), 0, PlanTask.NO_DUE, Rank.inSequence(1)));
        assertThat(Planner.lay(new Work(tasks, windows, List.of(), Aim.OWN_SEQUENCE))
                        .sessions())
                .containsExactly(new Session(1, 0, 60), new Session(0, 100, 190), new Session(1, 190, 210));
    }

    @Test
    void whatHasNoRoomIsNamedWithItsMinutes() {
        Work work = work(task(500, PlanTask.NO_DUE, 0), task(200, PlanTask.NO_DUE, 1));
        Plan plan = Planner.lay(work);
        assertThat(plan.unplaced()).containsExactly(new Unplaced(1, 100));
        assertThat(plan.fit()).isEqualTo(new Fit(100, 100));
        var tooLong = List.of(
                new PlanTask(700, true, List.of(), 0, PlanTask.NO_DUE, Rank.inSequence(0)),
                new PlanTask(30, true, List.of(0), 0, PlanTask.NO_DUE, Rank.inSequence(1)),
                new PlanTask(30, true, List.of(), 0, PlanTask.NO_DUE, Rank.inSequence(2)));
        Plan stuck = Planner.lay(new Work(tooLong, TEN_HOURS, List.of(), Aim.OWN_SEQUENCE));
        assertThat(stuck.sessions()).containsExactly(new Session(2, 0, 30));
        assertThat(stuck.unplaced()).containsExactly(new Unplaced(0, 700), new Unplaced(1, 30));
        assertThat(stuck.fit().fits()).isFalse();
    }

    @Test
    void nothingToDoAndNoTimeAreAnswersToo() {
        assertThat(Planner.plan(work()).sessions()).isEmpty();
        Work noTime = work(task(10, PlanTask.NO_DUE, 0)).withWindows(Windows.of(List.of()));
        assertThat(Planner.plan(noTime).unplaced()).containsExactly(new Unplaced(0, 10));
    }

    @Test
    void aCycleIsRefused() {
        var tasks = List.of(
                new PlanTask(1, false, List.of(1), 0, 0, Rank.inSequence(0)),
                new PlanTask(1, false, List.of(0), 0, 0, Rank.inSequence(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Planner.plan(new Work(tasks, TEN_HOURS, List.of(), Aim.OWN_SEQUENCE)))
                .withMessageContaining("cycle");
    }

    @Test
    void aLongChainOfTasksIsPlanned() {
        var tasks = IntStream.range(0, 100_000)
                .mapToObj(at -> new PlanTask(
                        at % 2, false, at == 0 ? List.of() : List.of(at - 1), 0, PlanTask.NO_DUE, Rank.inSequence(at)))
                .toList();
        assertThat(Planner.lay(new Work(tasks, Windows.of(List.of(new Span(0, 60_000))), List.of(), Aim.OWN_SEQUENCE))
                        .finish())
                .isEqualTo(50_000);
    }

    static PlanTask task(int minutes, int due, int sequence) {
        return new PlanTask(minutes, false, List.of(), 0, due, Rank.inSequence(sequence));
    }

    static Work work(PlanTask... tasks) {
        return new Work(List.of(tasks), TEN_HOURS, List.of(), Aim.OWN_SEQUENCE);
    }
}
