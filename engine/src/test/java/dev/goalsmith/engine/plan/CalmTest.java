package dev.goalsmith.engine.plan;

import static dev.goalsmith.engine.plan.PlannerTest.task;
import static dev.goalsmith.engine.plan.PlannerTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalmTest {

    private static final PlanTask OVERDUE = task(300, 60, 2);
    private static final PlanTask FREE = task(100, PlanTask.NO_DUE, 0);
    private static final PlanTask IN_TIME = task(60, 450, 1);

    @Test
    void aDateThatCannotBeKeptDoesNotPutOffWhatTheEarliestDueDateFirstWouldKeep() {
        Plan plan = Planner.lay(work(FREE, IN_TIME, OVERDUE));
        assertThat(plan.fit()).isEqualTo(new Fit(240, 240));
        assertThat(plan.late()).containsExactly(new Late(2, 240));
    }

    @Test
    void norWhereATaskNeedsOneSitting() {
        PlanTask sitting = new PlanTask(60, true, List.of(), 0, 450, Rank.inSequence(1));
        assertThat(Planner.lay(work(FREE, sitting, OVERDUE)).late()).containsExactly(new Late(2, 240));
    }

    @Test
    void norWhereThereIsACap() {
        var cap = new Rules.Cap(new Span(0, 200), 150);
        Work capped = work(FREE, IN_TIME, OVERDUE).withRules(new Rules(List.of(cap), List.of(), Rules.Lengths.ANY));
        assertThat(Planner.lay(capped).late()).containsExactly(new Late(2, 290));
    }

    /// Looked at whenever nothing open is overdue: then only what is left counts, not for how long it is.
    @Test
    void timeThatPassesAsPlannedMovesNothing() {
        int looked = 0;
        for (long seed = 0; seed < 600; seed++) {
            Work work = withoutReleases(RandomWork.of(seed, 3 + (int) (seed % 20), 0));
            Plan plan = Planner.lay(work);
            for (Session session : plan.unplaced().isEmpty() ? plan.sessions() : List.<Session>of()) {
                int now = session.start();
                Work left = begun(work, plan, now);
                if (left.tasks().stream().noneMatch(task -> task.minutes() > 0 && task.due() < now)) {
                    looked++;
                    assertThat(Planner.lay(left).sessions())
                            .as("seed %d at %d", seed, now)
                            .isEqualTo(plan.sessions().stream()
                                    .filter(other -> other.start() >= now)
                                    .toList());
                }
            }
        }
        assertThat(looked).isGreaterThan(4_000);
    }

    @Test
    void ofPlansThatAreAsGoodTheOneIsTakenThatMovesLess() {
        int anew = 0;
        int calm = 0;
        for (long seed = 0; seed < 120; seed++) {
            Work work = seed % 2 == 0
                    ? RandomWork.of(seed, 12, 40).withAim(Aim.OWN_SEQUENCE)
                    : RandomRules.of(seed, 12, 20).withAim(Aim.OWN_SEQUENCE);
            List<Session> before = Planner.lay(work).sessions();
            Work changed = Disturbance.longer(work, (int) (seed % 12));
            Plan without = Planner.lay(changed);
            Plan with = Planner.lay(changed, before);
            assertThat(Merit.of(changed, with)).isLessThanOrEqualTo(Merit.of(changed, without));
            Law.check(changed, with);
            anew += Disturbance.of(before, without);
            calm += Disturbance.of(before, with);
        }
        assertThat(calm).isLessThan(anew);
    }

    private static Work withoutReleases(Work work) {
        return work.withTasks(work.tasks().stream()
                        .map(task -> new PlanTask(
                                task.minutes(), task.oneSitting(), task.predecessors(), 0, task.due(), task.rank()))
                        .toList())
                .withAim(Aim.OWN_SEQUENCE);
    }

    /// What is left at `now` if everything went as planned.
    private static Work begun(Work work, Plan plan, int now) {
        var tasks = new ArrayList<>(work.tasks());
        for (Session session : plan.sessions()) {
            if (session.start() < now) {
                PlanTask task = tasks.get(session.task());
                tasks.set(session.task(), task.withMinutes(task.minutes() - session.minutes()));
            }
        }
        return work.withTasks(tasks)
                .withWindows(now == 0 ? work.windows() : work.windows().minus(List.of(new Span(0, now))));
    }
}
