package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final PlannedTask CALL = new PlannedTask("call", 2, 0);

    private static double median(List<FinishedTask> history, PlannedTask task) {
        return Calibration.of(history).ratios(task).quantile(0.5);
    }

    private static List<FinishedTask> times(int count, String type, double estimate, double ratio) {
        return Collections.nCopies(count, new FinishedTask(type, estimate, estimate * ratio));
    }

    @Test
    void whoHasNoHistoryIsForecastWithCaution() {
        Distribution ratios = Calibration.of(List.of()).ratios(CALL);
        assertThat(ratios.quantile(0.5)).isCloseTo(1, within(0.02));
        assertThat(ratios.quantile(0.8)).isBetween(1.4, 1.7);
    }

    @Test
    void historyReplacesWhatIsKnownOfOthersStepByStep() {
        double last = 1;
        for (int tasks : List.of(3, 10, 30, 100)) {
            double median = median(times(tasks, "call", 2, 1.6), CALL);
            assertThat(median).isBetween(last, 1.6);
            last = median;
        }
        assertThat(last).isEqualTo(1.6);
    }

    @Test
    void aTypeLearnsFromTheOthersUntilItDiffers() {
        List<FinishedTask> writing = times(60, "writing", 2, 1.5);
        assertThat(median(writing, CALL)).isEqualTo(1.5);
        var both = new ArrayList<>(writing);
        both.addAll(times(60, "call", 2, 0.8));
        assertThat(median(both, CALL)).isLessThan(0.9);
        assertThat(median(both, new PlannedTask("writing", 2, 0))).isGreaterThan(1.4);
    }

    @Test
    void longTasksMayOverrunOtherwiseThanShortOnes() {
        var history = new ArrayList<>(times(60, "call", 0.5, 1.8));
        history.addAll(times(60, "call", 8, 1));
        assertThat(median(history, new PlannedTask("call", 0.5, 0))).isGreaterThan(1.7);
        assertThat(median(history, new PlannedTask("call", 8, 0))).isLessThan(1.1);
    }

    @Test
    void whatWasFinishedLatelyCountsMore() {
        var history = new ArrayList<>(times(200, "call", 2, 1));
        history.addAll(times(200, "call", 2, 1.4));
        assertThat(median(history, CALL)).isEqualTo(1.4);
        assertThat(median(history.reversed(), CALL)).isEqualTo(1);
    }

    @Test
    void aTypingErrorChangesNoForecastMuch() {
        List<FinishedTask> history = People.history(100, 1.2, 0.3, 1);
        var wrong = new ArrayList<>(history);
        wrong.set(90, new FinishedTask("type 1", 2, 20_000));
        PlannedTask task = new PlannedTask("type 1", 2, 0);
        for (double p : List.of(0.5, 0.8, 0.9)) {
            double before = Calibration.of(history).ratios(task).quantile(p);
            assertThat(Calibration.of(wrong).ratios(task).quantile(p)).isCloseTo(before, within(before * 0.15));
        }
    }
}
