package dev.goalsmith.engine.plan;

import static dev.goalsmith.engine.plan.PlannerTest.task;
import static dev.goalsmith.engine.plan.PlannerTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.plan.Repair.DropTasks;
import dev.goalsmith.engine.plan.Repair.LaterDeadline;
import dev.goalsmith.engine.plan.Repair.MoreHours;
import dev.goalsmith.engine.plan.Repair.OtherOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private static final int DEADLINE = 480;

    @Test
    void aShortageIsProvedByItsTasksItsDateAndItsHours() {
        Plan plan = Planner.plan(
                work(task(180, DEADLINE, 0), task(30, DEADLINE, 1), task(360, DEADLINE, 2), task(90, DEADLINE, 3)));
        assertThat(plan.shortage()).isEqualTo(new Shortage(0, DEADLINE, List.of(0, 1, 2, 3), 660, 480));
        assertThat(plan.fit().missingMinutes()).isEqualTo(180);
    }

    @Test
    void aShortageOfTheTasksBeforeAMilestoneNamesOnlyThem() {
        Plan plan = Planner.plan(work(task(60, PlanTask.NO_DUE, 0), task(50, 100, 1), task(80, 100, 2)));
        assertThat(plan.shortage()).isEqualTo(new Shortage(0, 100, List.of(1, 2), 130, 100));
    }

    @Test
    void aShortageAfterAReleaseBeginsThere() {
        var released = new PlanTask(50, false, List.of(), 200, 230, Rank.inSequence(1));
        Plan plan = Planner.plan(work(task(60, PlanTask.NO_DUE, 0), released));
        assertThat(plan.shortage()).isEqualTo(new Shortage(200, 230, List.of(1), 50, 30));
    }

    @Test
    void theWaysOutOfAShortageArePriced() {
        Windows windows = Windows.of(List.of(new Span(0, 200), new Span(400, 700)));
        Work work = work(task(180, 450, 0), task(30, 450, 1), task(100, 450, 2)).withWindows(windows);
        assertThat(Planner.plan(work).repairs())
                .containsExactly(
                        new LaterDeadline(510, List.of(2)),
                        new MoreHours(60, 260, List.of(new Span(200, 260))),
                        new DropTasks(List.of(2)));
    }

    @Test
    void everyRepairThatIsOfferedMakesItFitAndOneUnitLessDoesNot() {
        int offered = 0;
        for (long seed = 0; seed < 150; seed++) {
            Work work = RandomWork.of(seed, 12, 0);
            for (Repair repair : Planner.plan(work).repairs()) {
                offered++;
                switch (repair) {
                    case LaterDeadline later -> checkLater(work, later);
                    case MoreHours more -> checkMore(work, more);
                    case DropTasks drop -> checkDrop(work, drop);
                    case OtherOrder other ->
                        assertThat(fits(work.withPinned(List.of())))
                                .as("%s", other)
                                .isTrue();
                }
            }
        }
        assertThat(offered).isGreaterThan(150);
    }

    private static void checkLater(Work work, LaterDeadline later) {
        assertThat(fits(due(work, later.tasks(), later.to()))).isTrue();
        assertThat(fits(due(work, later.tasks(), later.to() - 1))).isFalse();
    }

    private static Work due(Work work, List<Integer> later, int minute) {
        var tasks = new ArrayList<>(work.tasks());
        later.forEach(task -> tasks.set(
                task, tasks.get(task).withDue(Math.max(minute, tasks.get(task).due()))));
        return work.withTasks(tasks);
    }

    private static void checkMore(Work work, MoreHours more) {
        assertThat(fits(with(work, more.at()))).isTrue();
        for (int at = 0; at < more.at().size(); at++) {
            var less = new ArrayList<>(more.at());
            Span span = less.remove(at);
            if (span.minutes() > 1) {
                less.add(new Span(span.start(), span.endExclusive() - 1));
            }
            assertThat(fits(with(work, less))).isFalse();
        }
    }

    private static Work with(Work work, List<Span> more) {
        var spans = new ArrayList<>(work.windows().spans());
        spans.addAll(more);
        return work.withWindows(Windows.of(spans));
    }

    private static void checkDrop(Work work, DropTasks drop) {
        assertThat(fits(without(work, new HashSet<>(drop.tasks())))).isTrue();
        for (int kept : drop.tasks()) {
            Set<Integer> fewer = new HashSet<>(drop.tasks());
            fewer.remove(kept);
            assertThat(fits(without(work, fewer))).isFalse();
        }
    }

    private static Work without(Work work, Set<Integer> dropped) {
        var tasks = new ArrayList<>(work.tasks());
        dropped.forEach(task -> tasks.set(task, tasks.get(task).withMinutes(0)));
        return work.withTasks(tasks);
    }

    private static boolean fits(Work work) {
        return Planner.lay(work).fit().fits();
    }

    @Test
    void theLeastImportantTasksAreTheOnesToDrop() {
        var tasks = List.of(
                new PlanTask(100, false, List.of(), 0, 200, new Rank(0, 0, 2, 3)),
                new PlanTask(100, false, List.of(), 0, 200, new Rank(0, 1, 1, 3)),
                new PlanTask(100, false, List.of(), 0, 200, new Rank(0, 2, 5, 3)));
        var work = new Work(tasks, Windows.of(List.of(new Span(0, 900))), List.of(), Aim.OWN_SEQUENCE);
        assertThat(Planner.plan(work).repairs()).contains(new DropTasks(List.of(1)));
    }

    @Test
    void aPinThatIsInTheWayIsNamed() {
        var pin = new Session(0, 0, 100);
        Work work = work(task(100, PlanTask.NO_DUE, 0), task(50, 60, 1)).withPinned(List.of(pin));
        assertThat(Planner.plan(work).repairs()).contains(new OtherOrder(List.of(pin)));
    }

    /// There is no window between the date and the session, so no other work could be late there.
    @Test
    void aSessionThatIsPinnedOutsideTheWindowsIsLateAsSoonAsItEndsAfterItsDate() {
        Windows windows = Windows.of(List.of(new Span(0, 100), new Span(500, 600)));
        Work work = PlannerTest.work(PlannerTest.task(60, 120, 0), PlannerTest.task(30, 110, 1))
                .withWindows(windows)
                .withPinned(List.of(new Session(0, 200, 260)));
        Plan plan = Planner.plan(work);
        assertThat(plan.late()).containsExactly(new Late(0, 60));
        assertThat(plan.repairs())
                .containsExactly(
                        new Repair.LaterDeadline(260, List.of(0)),
                        new Repair.OtherOrder(List.of(new Session(0, 200, 260))));
        assertThat(Planner.keep(work, plan.sessions()).late()).isEqualTo(plan.late());
    }

    /// A task in one sitting of which a part is pinned too late: the rest finds no slot, and that is no matter of pins.
    @Test
    void aTaskWhoseOtherWorkIsTooLateAnywayIsNotLateByItsPin() {
        Windows windows = Windows.of(List.of(new Span(0, 120), new Span(500, 620)));
        var sitting = new PlanTask(240, true, List.of(), 0, 620, Rank.inSequence(0));
        Work work = PlannerTest.work(sitting).withWindows(windows).withPinned(List.of(new Session(0, 900, 960)));
        Plan plan = Planner.lay(work);
        assertThat(plan.unplaced()).isNotEmpty();
        assertThat(plan.latePins(work)).isEmpty();
    }
}
