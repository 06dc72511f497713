package dev.goalsmith.engine.track;

import static dev.goalsmith.engine.track.Tasks.CALL;
import static dev.goalsmith.engine.track.Tasks.WRITING;
import static dev.goalsmith.engine.track.Tasks.complete;
import static dev.goalsmith.engine.track.Tasks.id;
import static dev.goalsmith.engine.track.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {

    private static final List<Task> TASKS = List.of(
            task(1, CALL, 30, complete()),
            task(2, CALL, 20, complete()),
            task(3, WRITING, 120, complete()),
            task(4, CALL, 600, Progress.NONE),
            task(5, WRITING, null, complete()),
            task(6, CALL, 60, complete()));

    private static final Map<Id, Duration> WORKED = Map.of(
            id(1), Duration.ofMinutes(50),
            id(2), Duration.ofMinutes(30),
            id(3), Duration.ofMinutes(60),
            id(4), Duration.ofMinutes(10),
            id(5), Duration.ofMinutes(15));

    @Test
    void phoneCallsThatTookEightyMinutesInsteadOfFiftyTakeOnePointSixTimesTheirEstimate() {
        assertThat(TimeBudget.byType(TASKS, WORKED).getFirst().ratio()).isEqualTo(1.6);
    }

    @Test
    void allTimesAreSummedButOnlyCompleteEstimatedAndLoggedTasksAreCompared() {
        assertThat(TimeBudget.byType(TASKS, WORKED))
                .containsExactly(
                        new TimeBudget(
                                CALL,
                                new TimeBudget.Sum(4, Duration.ofMinutes(710), Duration.ofMinutes(90)),
                                new TimeBudget.Sum(2, Duration.ofMinutes(50), Duration.ofMinutes(80))),
                        new TimeBudget(
                                WRITING,
                                new TimeBudget.Sum(2, Duration.ofMinutes(120), Duration.ofMinutes(75)),
                                new TimeBudget.Sum(1, Duration.ofMinutes(120), Duration.ofMinutes(60))));
    }

    @Test
    void theTotalSumsEveryType() {
        assertThat(TimeBudget.total(TimeBudget.byType(TASKS, WORKED)))
                .isEqualTo(new TimeBudget(
                        null,
                        new TimeBudget.Sum(6, Duration.ofMinutes(830), Duration.ofMinutes(165)),
                        new TimeBudget.Sum(3, Duration.ofMinutes(170), Duration.ofMinutes(140))));
    }

    @Test
    void thereIsNoRatioBeforeATaskIsComplete() {
        var budget = TimeBudget.byType(List.of(task(1, null, 60, Progress.NONE)), WORKED);
        assertThat(budget.getFirst().ratio()).isNull();
    }
}
