package dev.goalsmith.engine.plan;

import static dev.goalsmith.engine.plan.PlannerTest.task;
import static dev.goalsmith.engine.plan.PlannerTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsableTest {

    /// One slot is kept for a goal, another for the track that it is part of.
    @Test
    void whatATaskNeedsOfTimeThatIsKeptForItCountsOnce() {
        Windows windows = Windows.of(List.of(new Span(0, 360), new Span(400, 520), new Span(600, 720)));
        var goal = new Rules.Reserved(new Span(400, 520), Set.of(0));
        var track = new Rules.Reserved(new Span(600, 720), Set.of(0, 1));
        Work work = work(task(120, 720, 0), task(15, 720, 1), task(300, 720, 2), task(60, 720, 3))
                .withWindows(windows)
                .withRules(new Rules(List.of(), List.of(goal, track), Rules.Lengths.ANY));
        var usable = new Usable(work, Set.of(3));
        assertThat(usable.by(720)).isEqualTo(360);
        assertThat(usable.byAll(720, 0)).isEqualTo(360 + 135);
        assertThat(usable.spare(720)).isEqualTo(new Usable.Spare(0, 720));
    }

    @Test
    void whatIsPinnedCountsForItsOwnTasksOnly() {
        Work work = work(task(180, 600, 0), task(30, 600, 1)).withPinned(List.of(new Session(0, 0, 180)));
        assertThat(new Usable(work, Set.of(0)).by(240)).isEqualTo(240);
        assertThat(new Usable(work, Set.of(1)).by(240)).isEqualTo(60);
        assertThat(new Usable(work, Set.of(1)).byAll(240, 0)).isEqualTo(240);
    }

    /// A cap covers a part of what is kept, so that taking the first time first finds less than there is.
    @Test
    void allCanUseAtLeastWhatIsPlanned() {
        Windows windows = Windows.of(List.of(new Span(0, 120), new Span(200, 260)));
        var kept = List.of(
                new Rules.Reserved(new Span(0, 60), Set.of(0)), new Rules.Reserved(new Span(200, 260), Set.of(0)));
        Work work = work(task(60, 260, 0), task(60, 260, 1))
                .withWindows(windows)
                .withRules(new Rules(List.of(new Rules.Cap(new Span(0, 150), 60)), kept, Rules.Lengths.ANY));
        assertThat(Planner.lay(work).fit().fits()).isTrue();
        assertThat(new Usable(work, Set.of(1)).byAll(260, 120)).isEqualTo(120);
    }
}
