package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplanTest {

    @Test
    void replanningAPlanThatIsStillGoodChangesNothing() {
        for (long seed = 0; seed < 60; seed++) {
            Work work = RandomWork.of(seed, 30, 0).withAim(Aim.OWN_SEQUENCE);
            Plan plan = Planner.lay(work);
            if (plan.unplaced().isEmpty()) {
                assertThat(Planner.keep(work, plan.sessions()).sessions())
                        .as("seed %d", seed)
                        .isEqualTo(plan.sessions());
            }
        }
    }

    @Test
    void aChangedTaskMovesNoMoreThanItMustAndMakesNothingLater() {
        int moved = 0;
        int least = 0;
        for (long seed = 0; seed < 500; seed++) {
            Work work = RandomWork.tiny(seed, 0).withAim(Aim.OWN_SEQUENCE);
            List<Session> before = Planner.lay(work).sessions();
            Work changed = changed(work, seed);
            Plan anew = Planner.lay(changed);
            Plan calm = Planner.keep(changed, before);
            assertThat(Law.holds(changed, calm))
                    .as("seed %d: %s\nbefore %s\nafter %s\nanew %s", seed, changed, before, calm, anew)
                    .isTrue();
            assertThat(calm.fit().missingMinutes()).isEqualTo(anew.fit().missingMinutes());
            if (before.size() <= 7 && anew.unplaced().isEmpty()) {
                moved += Disturbance.of(before, calm);
                least += Disturbance.least(before, kept -> canStay(changed, anew, kept));
            }
        }
        assertThat(moved).isEqualTo(least);
    }

    /// A task takes longer, a window is lost, a task has to wait for another one, or is due sooner.
    private static Work changed(Work work, long seed) {
        int task = (int) (seed % work.tasks().size());
        return switch ((int) (seed / 5 % 4)) {
            case 0 -> Disturbance.longer(work, task);
            case 1 ->
                work.withWindows(
                        work.windows().minus(List.of(work.windows().spans().getFirst())));
            case 2 -> waiting(work, task);
            default -> sooner(work, task);
        };
    }

    private static Work sooner(Work work, int task) {
        var tasks = new ArrayList<>(work.tasks());
        int due = Math.min(tasks.get(task).due(), work.windows().total());
        tasks.set(task, tasks.get(task).withDue(Math.max(0, due - 4)));
        return work.withTasks(tasks);
    }

    private static Work waiting(Work work, int task) {
        var tasks = new ArrayList<>(work.tasks());
        PlanTask own = tasks.get(task);
        List<Integer> predecessors = task == 0 ? List.of() : List.of(task - 1);
        tasks.set(
                task,
                new PlanTask(own.minutes(), own.oneSitting(), predecessors, own.release(), own.due(), own.rank()));
        return work.withTasks(tasks);
    }

    private static boolean canStay(Work work, Plan anew, List<Session> kept) {
        Windows windows = work.windows();
        for (Session session : kept) {
            int inside = windows.available(session.endExclusive()) - windows.available(session.start());
            if (inside < session.minutes()) {
                return false;
            }
        }
        return TryEverything.leastLateness(work, kept) <= anew.fit().missingMinutes();
    }

    @Test
    void aChangeInAPlanOfAThousandTasksMovesNoSessionThatCouldHaveStayed() {
        var moved = new ArrayList<Integer>();
        for (int seed = 0; seed < 6; seed++) {
            Work work = RandomWork.of(seed, 1_000, 0).withAim(Aim.OWN_SEQUENCE);
            List<Session> before = Planner.lay(work).sessions();
            for (int task = 100; task < 1_000; task += 200) {
                Work changed = Disturbance.longer(work, task);
                Plan anew = Planner.lay(changed);
                Plan after = Planner.keep(changed, before);
                Law.check(changed, after);
                assertThat(after.fit().missingMinutes()).isEqualTo(anew.fit().missingMinutes());
                moved.add(Disturbance.of(before, after));
                assertThat(Disturbance.couldHaveStayed(changed, before, after))
                        .as("seed %d, task %d", seed, task)
                        .isEmpty();
            }
        }
        assertThat(moved.stream().sorted().toList().get(moved.size() / 2)).isLessThanOrEqualTo(2);
    }

    @Test
    void aLongerTaskInAPlanOfAThousandMovesAHandfulOfSessions() {
        Work work = RandomWork.of(5, 1_000, 0).withAim(Aim.OWN_SEQUENCE);
        var tasks = new ArrayList<PlanTask>();
        work.tasks().forEach(task -> tasks.add(task.withDue(PlanTask.NO_DUE)));
        Work free = work.withTasks(tasks);
        List<Session> before = Planner.lay(free).sessions();
        Plan after = Planner.keep(Disturbance.longer(free, 300), before);
        assertThat(before.size()).isGreaterThan(1_000);
        assertThat(Disturbance.of(before, after)).isLessThanOrEqualTo(3);
    }
}
