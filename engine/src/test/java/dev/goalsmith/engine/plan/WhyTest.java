package dev.goalsmith.engine.plan;

import static dev.goalsmith.engine.plan.PlannerTest.task;
import static dev.goalsmith.engine.plan.PlannerTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyTest {

    @Test
    void aSessionStandsWhereItIsNextInOrderOrDueFirstOrGoesOn() {
        assertThat(reasons(work(task(200, PlanTask.NO_DUE, 0), task(60, 150, 1), task(60, PlanTask.NO_DUE, 2))))
                .containsExactly(new Why.NextInOrder(), new Why.DueFirst(0), new Why.GoesOn(), new Why.NextInOrder());
    }

    @Test
    void aSessionWaitsForItsPredecessorOrItsRelease() {
        var after = new PlanTask(30, false, List.of(1), 0, PlanTask.NO_DUE, Rank.inSequence(0));
        var released = new PlanTask(30, false, List.of(), 300, PlanTask.NO_DUE, Rank.inSequence(1));
        assertThat(reasons(work(after, task(60, PlanTask.NO_DUE, 2), released)))
                .containsExactly(new Why.NextInOrder(), new Why.AfterPredecessor(1), new Why.Released());
    }

    @Test
    void aSessionFillsTheTimeThatIsTooShortForATaskInOneSitting() {
        Windows windows = Windows.of(List.of(new Span(0, 60), new Span(100, 220)));
        var sitting = new PlanTask(90, true, List.of(), 0, PlanTask.NO_DUE, Rank.inSequence(0));
        assertThat(reasons(work(sitting, task(40, PlanTask.NO_DUE, 1)).withWindows(windows)))
                .containsExactly(new Why.FillsGap(0), new Why.NextInOrder());
    }

    @Test
    void aPinnedSessionStandsWhereThePersonPutIt() {
        assertThat(reasons(work(task(60, PlanTask.NO_DUE, 0)).withPinned(List.of(new Session(0, 100, 160)))))
                .containsExactly(new Why.Pinned());
    }

    @Test
    void workThatIsPinnedLaterIsNotPassedOver() {
        Work work = work(task(60, PlanTask.NO_DUE, 0), task(60, PlanTask.NO_DUE, 1))
                .withPinned(List.of(new Session(0, 300, 360)));
        assertThat(reasons(work)).containsExactly(new Why.NextInOrder(), new Why.Pinned());
    }

    @Test
    void aSessionGoesFirstBecauseAPinnedOneWaitsForIt() {
        var after = new PlanTask(30, false, List.of(1), 0, PlanTask.NO_DUE, Rank.inSequence(2));
        Work work = work(task(200, PlanTask.NO_DUE, 0), task(60, PlanTask.NO_DUE, 1), after)
                .withPinned(List.of(new Session(2, 100, 130)));
        assertThat(reasons(work))
                .containsExactly(new Why.NextInOrder(), new Why.Awaited(2, 0), new Why.Pinned(), new Why.GoesOn());
    }

    @Test
    void aShortSessionFillsTheTimeThatIsTooShortForOneOfThePersonsOwnLength() {
        Windows windows = Windows.of(List.of(new Span(0, 30), new Span(100, 400)));
        Work work = work(task(200, PlanTask.NO_DUE, 0), task(20, PlanTask.NO_DUE, 1))
                .withWindows(windows)
                .withRules(new Rules(List.of(), List.of(), new Rules.Lengths(60, 600, 0)));
        assertThat(reasons(work)).containsExactly(new Why.FillsGap(0), new Why.NextInOrder());
    }

    @Test
    void aSessionStandsInTimeThatIsKeptForItAndTheNextOneWaitsForTheCapOfTheDay() {
        var reserved = new Rules.Reserved(new Span(0, 60), Set.of(1));
        var cap = new Rules.Cap(new Span(0, 200), 100);
        Work work = work(task(80, PlanTask.NO_DUE, 0), task(60, PlanTask.NO_DUE, 1))
                .withRules(new Rules(List.of(cap), List.of(reserved), Rules.Lengths.ANY));
        assertThat(reasons(work))
                .containsExactly(new Why.Reserved(0), new Why.NextInOrder(), new Why.CapReached(new Span(0, 200)));
    }

    private static List<Why> reasons(Work work) {
        Plan plan = Planner.lay(work);
        return plan.sessions().stream()
                .map(session -> Why.of(work, plan, session))
                .toList();
    }
}
