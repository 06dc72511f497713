package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.plan.Repair.DropTasks;
import dev.goalsmith.engine.plan.Repair.LaterDeadline;
import dev.goalsmith.engine.plan.Repair.MoreHours;
import dev.goalsmith.engine.plan.Repair.OtherOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesReplanTest {

    @Test
    void replanningAPlanThatIsStillGoodChangesNothing() {
        for (long seed = 0; seed < 30; seed++) {
            Work work = RandomRules.of(seed, 15, 0).withAim(Aim.OWN_SEQUENCE);
            Plan plan = Planner.lay(work);
            if (plan.unplaced().isEmpty() && plan.fit().fits()) {
                assertThat(Planner.keep(work, plan.sessions()).sessions())
                        .as("seed %d", seed)
                        .isEqualTo(plan.sessions());
            }
        }
    }

    @Test
    void aLongerTaskMovesNoMoreSessionsThanItMust() {
        int moved = 0;
        int least = 0;
        int cases = 0;
        for (long seed = 0; seed < 150; seed++) {
            Work work = RandomRules.tiny(seed).withAim(Aim.OWN_SEQUENCE);
            List<Session> before = Planner.lay(work).sessions();
            Work changed = Disturbance.longer(work, (int) (seed % work.tasks().size()));
            Plan anew = Planner.lay(changed);
            Plan calm = Planner.keep(changed, before);
            Law.check(changed, calm);
            assertThat(calm.fit().missingMinutes()).isEqualTo(anew.fit().missingMinutes());
            if (before.size() <= 5
                    && anew.unplaced().isEmpty()
                    && anew.fit().gap() <= Math.max(0, -anew.fit().bound())) {
                cases++;
                moved += Disturbance.of(before, calm);
                least += Disturbance.least(
                        before,
                        kept -> TryRules.leastLateness(changed, kept)
                                <= anew.fit().missingMinutes());
            }
        }
        assertThat(cases).isGreaterThan(20);
        assertThat(least).isGreaterThan(10);
        assertThat(moved).isEqualTo(least);
    }

    @Test
    void everyRepairThatIsOfferedMakesItFitAndOneUnitLessDoesNot() {
        int offered = 0;
        for (long seed = 0; seed < 24; seed++) {
            Work work = RandomRules.exact(seed, 10);
            for (Repair repair : Planner.plan(work).repairs()) {
                offered++;
                assertThat(fits(mended(work, repair)))
                        .as("seed %d %s", seed, repair)
                        .isTrue();
                for (Repair less : less(repair)) {
                    assertThat(fits(mended(work, less)))
                            .as("seed %d %s", seed, less)
                            .isFalse();
                }
            }
        }
        assertThat(offered).isGreaterThan(24);
    }

    private static List<Repair> less(Repair repair) {
        return switch (repair) {
            case LaterDeadline(var to, var tasks) -> List.of(new LaterDeadline(to - 1, tasks));
            case MoreHours(var minutes, var by, var at) ->
                at.stream()
                        .<Repair>map(span -> new MoreHours(minutes - 1, by, shorter(at, span)))
                        .toList();
            case DropTasks(var tasks) ->
                tasks.stream()
                        .<Repair>map(task -> new DropTasks(tasks.stream()
                                .filter(other -> !other.equals(task))
                                .toList()))
                        .toList();
            case OtherOrder _ -> List.of();
        };
    }

    private static List<Span> shorter(List<Span> spans, Span span) {
        var shorter = new ArrayList<>(spans);
        shorter.remove(span);
        if (span.minutes() > 1) {
            shorter.add(new Span(span.start(), span.endExclusive() - 1));
        }
        return shorter;
    }

    private static Work mended(Work work, Repair repair) {
        var tasks = new ArrayList<>(work.tasks());
        return switch (repair) {
            case LaterDeadline(var to, var late) -> {
                late.forEach(task -> tasks.set(
                        task,
                        tasks.get(task).withDue(Math.max(to, tasks.get(task).due()))));
                yield work.withTasks(tasks);
            }
            case MoreHours(var _, var _, var at) -> {
                var spans = new ArrayList<>(work.windows().spans());
                spans.addAll(at);
                yield work.withWindows(Windows.of(spans));
            }
            case DropTasks(var dropped) -> {
                dropped.forEach(task -> tasks.set(task, tasks.get(task).withMinutes(0)));
                yield work.withTasks(tasks);
            }
            case OtherOrder _ -> work.withPinned(List.of());
        };
    }

    private static boolean fits(Work work) {
        return Planner.lay(work).fit().fits();
    }
}
