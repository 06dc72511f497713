package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.plan.Problem.ProblemTask;
import dev.goalsmith.engine.plan.Problem.WeeklySlot;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private static final int MONDAY_19 = 19 * 60;
    private static final int THURSDAY_7 = 3 * 1440 + 7 * 60;
    private static final int SATURDAY_9 = 5 * 1440 + 9 * 60;
    private static final int WEEK = 7 * 1440;

    private final Problem problem = new Problem(
            "example",
            LocalDateTime.of(2026, 1, 5, 0, 0),
            List.of(new WeeklySlot(1, 1140, 1260), new WeeklySlot(4, 420, 540), new WeeklySlot(6, 540, 780)),
            List.of(),
            4,
            3 * WEEK,
            List.of(task(0, 180), task(1, 30), task(2, 360), task(3, 90)));

    private static ProblemTask task(int id, int minutes) {
        return new ProblemTask(id, minutes, id == 0 ? List.of() : List.of(id - 1), null, null, true, 3);
    }

    @Test
    void fourTasksOfElevenHoursEndOnTheSecondThursdayAtEight() {
        Plan plan = Planner.plan(problem.work());
        assertThat(plan.sessions())
                .containsExactly(
                        new Session(0, MONDAY_19, MONDAY_19 + 120),
                        new Session(0, THURSDAY_7, THURSDAY_7 + 60),
                        new Session(1, THURSDAY_7 + 60, THURSDAY_7 + 90),
                        new Session(2, THURSDAY_7 + 90, THURSDAY_7 + 120),
                        new Session(2, SATURDAY_9, SATURDAY_9 + 240),
                        new Session(2, WEEK + MONDAY_19, WEEK + MONDAY_19 + 90),
                        new Session(3, WEEK + MONDAY_19 + 90, WEEK + MONDAY_19 + 120),
                        new Session(3, WEEK + THURSDAY_7, WEEK + THURSDAY_7 + 60));
        assertThat(problem.at(plan.finish())).isEqualTo(LocalDateTime.of(2026, 1, 15, 8, 0));
        assertThat(plan.fit()).isEqualTo(new Fit(660 - 24 * 60, 660 - 24 * 60));
    }
}
