package dev.goalsmith.app.forecast;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Seed;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.board.EditTask;
import dev.goalsmith.app.forecast.EffortView.Holds;
import dev.goalsmith.app.forecast.EffortView.Like;
import dev.goalsmith.app.forecast.EffortView.Likely;
import dev.goalsmith.app.forecast.EffortView.Taken;
import dev.goalsmith.app.forecast.ForeseeEffort.Request;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.GoalState;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeseeEffortTest extends TrackCase {

    private Task next;

    @BeforeEach
    void note() {
        next = seed.task(talk, "Call the printer", null);
    }

    /// Phone calls, each of which took so many times its estimate.
    private void calls(int count, double times) {
        for (int at = 0; at < count; at++) {
            finished("Call number " + at, 120, (int) (120 * times));
        }
    }

    private Task finished(String title, int estimate, int worked) {
        Task task = seed.task(talk, title, estimate);
        seed.log(task, TODAY.minusDays(1).atTime(9, 0), worked);
        done(get(CompleteTask.class).by(ada, task.id()));
        return task;
    }

    private Request request(String hours, String guess) {
        return new Request(next.title(), typeOf(next), hours, guess);
    }

    private static String typeOf(Task task) {
        Id type = task.note().typeId();
        return type == null ? "" : type.toString();
    }

    private EffortView view(Request request) {
        return there(get(ForeseeEffort.class).by(ada, next.id(), request));
    }

    private EffortView.@Nullable Advice advice(String hours) {
        return view(request(hours, "")).advice();
    }

    private Likely likely(String hours) {
        return (Likely) Objects.requireNonNull(advice(hours));
    }

    private static Duration time(String hoursAndMinutes) {
        return Duration.parse("PT" + hoursAndMinutes);
    }

    @Test
    void whoHasNoHistoryIsToldNothing() {
        assertThat(view(request("2", ""))).isEqualTo(EffortView.NOTHING);
    }

    @Test
    void twoFinishedTasksTellNothingAndThreeDo() {
        calls(2, 2);
        assertThat(advice("2")).isNull();
        calls(1, 2);
        assertThat(advice("2")).isInstanceOf(Likely.class);
    }

    @Test
    void anEstimateOfATypeThatTakesLongerIsMoreLikelyLonger() {
        calls(40, 1.6);
        Likely likely = likely("2");
        assertThat(likely.estimate()).isEqualTo(time("2H"));
        assertThat(likely.likely()).isEqualTo(time("3H10M"));
        assertThat(likely.mostly()).isGreaterThanOrEqualTo(likely.likely());
        assertThat(likely.evidence().times()).isEqualTo(1.6);
        assertThat(likely.evidence().tasks()).isEqualTo(40);
        assertThat(there(likely.evidence().type()).name()).isEqualTo("Phone call");
    }

    @Test
    void oneWhoseTypeHasTooFewLearnsFromAllAndIsToldSo() {
        calls(12, 2);
        var request = new Request("Anything", "", "2", "");
        var evidence = ((Likely) there(view(request).advice())).evidence();
        assertThat(evidence.type()).isNull();
        assertThat(evidence.tasks()).isEqualTo(12);
        assertThat(((Likely) there(view(new Request("Anything", "unknown", "2", ""))
                                .advice()))
                        .evidence())
                .isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource({"1,1H35M", "1:10,1H50M", "2,3H10M", "3:10,5H", "4,6H30M"})
    void whatIsLikelyIsRoundedAsPeopleSpeak(String hours, String said) {
        calls(40, 1.6);
        assertThat(likely(hours).likely()).isEqualTo(time(said));
    }

    @Test
    void whatHardlyDiffersHoldsOnceFiveTasksSaySo() {
        calls(4, 1.05);
        assertThat(advice("2")).isNull();
        calls(1, 1.05);
        assertThat(advice("2")).isInstanceOf(Holds.class);
    }

    @Test
    void aFewMinutesAreNotWorthAWord() {
        calls(40, 1.6);
        assertThat(advice("10 min")).isInstanceOf(Holds.class);
    }

    @Test
    void whoTookWhatWasLikelyIsNotCorrectedAgain() {
        calls(40, 1.6);
        assertThat(view(request("3:10", "2")).advice()).isEqualTo(new Taken(time("2H"), time("3H10M")));
        assertThat(view(request("3:20", "2")).advice()).isInstanceOf(Likely.class);
        assertThat(view(request("2", "2")).advice()).isInstanceOf(Likely.class);
    }

    private void save(String hours, String corrects) {
        var request = new EditTask.Request(
                next.title(),
                typeOf(next),
                hours,
                corrects,
                "3",
                "3",
                false,
                seed.find(next).version());
        done(get(EditTask.class).by(ada, next.id(), request));
    }

    @Test
    void whatWasTakenAndSavedIsNeitherCorrectedAgainNorLearnedFrom() {
        calls(40, 1.6);
        save("3:10", "2");
        assertThat(view(Request.of(seed.find(next))).advice()).isEqualTo(new Taken(time("2H"), time("3H10M")));
        save("3:10", "");
        assertThat(seed.find(next).effort().uncorrected()).isEqualTo(time("2H"));

        save("4", "");

        assertThat(seed.find(next).effort().uncorrected()).isEqualTo(time("4H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-2", "0", "1001", "1,000"})
    void whatIsNoEstimateIsNotCorrected(String hours) {
        calls(5, 2);
        assertThat(advice(hours)).isNull();
    }

    @Test
    void tasksWithWordsLikeTheseAreShownWithWhatTheyTook() {
        finished("Calling a printer in town", 60, 130);
        finished("Pay the rent", 15, 15);
        assertThat(view(request("", "")).likes())
                .containsExactly(new Like("Calling a printer in town", time("1H"), time("2H10M")));
    }

    @Test
    void whatIsDoneIsNotEstimatedAnyMore() {
        calls(5, 2);
        Task task = finished("Call the printer", 120, 240);
        assertThat(get(ForeseeEffort.class).by(ada, task.id(), Request.of(task)))
                .isEqualTo(EffortView.NOTHING);
    }

    @Test
    void nobodyLearnsFromAnothersHistoryNorSeesIt() {
        calls(5, 2);
        finished("Call the printer", 120, 240);
        assertThat(get(ForeseeEffort.class).by(grace, next.id(), request("2", "")))
                .isNull();
        try (var hers = new Seed(folder, grace)) {
            Task task = hers.task(hers.goal("A talk of her own", GoalState.ACTIVE), "Call the printer", 120);
            assertThat(get(ForeseeEffort.class).by(grace, task.id(), request("2", "")))
                    .isEqualTo(EffortView.NOTHING);
        }
    }
}
