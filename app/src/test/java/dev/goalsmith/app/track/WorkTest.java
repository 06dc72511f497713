package dev.goalsmith.app.track;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.sheet.ShowSheet;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.track.WorkLog;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest extends TrackCase {

    private Task outline;

    @BeforeEach
    void note() {
        outline = seed.task(talk, "Draft the outline", 60);
    }

    private Outcome<WorkLog> log(String hours, String on) {
        return goalsmith.get(LogWork.class).by(ada, outline.id(), new LogWork.Request(hours, on));
    }

    @Test
    void hoursAreLoggedOnTheDayThatWasEntered() {
        WorkLog log = done(log("1:30", "2026-11-20"));
        assertThat(log.length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(log.when().on()).isEqualTo("2026-11-20");
        assertThat(done(log("90 min", "")).when().on()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|hours|track.hours.missing",
                "-2|''|hours|check.hoursBounds",
                "25|''|hours|check.hoursBounds",
                "999999999999999999|''|hours|check.hours",
                "1|2026-11-24|on|track.day.future",
                "1|0000-01-01|on|check.dateBounds",
                "1|10000-01-01|on|check.date"
            })
    void whatCannotBeIsRefusedBesideItsField(String hours, String on, String field, String key) {
        assertThat(log(hours, on)).isInstanceOfSatisfying(Outcome.Invalid.class, invalid -> {
            var problem = (Problem) invalid.problems().getFirst();
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.why().key()).isEqualTo(key);
        });
    }

    private Outcome<WorkLog> correct(WorkLog log, @Nullable Id task, String hours, String on, String seen) {
        var request = new CorrectWorkLog.Request(task, new LogWork.Request(hours, on), seen);
        return goalsmith.get(CorrectWorkLog.class).by(ada, log.id(), request);
    }

    @Test
    void aCorrectedEntryChangesWhatTheSheetAndTheTimeBudgetSay() {
        WorkLog wrong = done(log("10", "2026-11-20"));
        done(goalsmith.get(CompleteTask.class).by(ada, outline.id()));
        WorkLog right = done(correct(wrong, outline.id(), "1:30", "2026-11-19", CorrectWorkLog.mark(wrong)));

        assertThat(right.length()).isEqualTo(Duration.ofMinutes(90));
        ProgressView progress = there(goalsmith.get(ShowProgress.class).by(ada, talk.id()));
        assertThat(progress.log()).extracting(ProgressView.Entry::log).containsExactly(right);
        assertThat(progress.budgets().total().all().actual()).isEqualTo(Duration.ofMinutes(90));
        assertThat(there(goalsmith.get(ShowSheet.class).by(ada, talk.id()))
                        .totals()
                        .actual())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void anEntryGoesToAnotherTaskOfItsGoalAndToNoOther() {
        WorkLog log = done(log("1", "2026-11-20"));
        Task slides = seed.task(talk, "Draw the slides", 60);
        Task elsewhere = seed.task(seed.goal("Another goal", GoalState.ACTIVE), "Read", 60);

        assertThat(correct(log, elsewhere.id(), "1", "2026-11-20", CorrectWorkLog.mark(log)))
                .isEqualTo(Outcome.invalid(Problem.of("task", "check.choice")));
        assertThat(done(correct(log, slides.id(), "1", "2026-11-20", CorrectWorkLog.mark(log)))
                        .taskId())
                .isEqualTo(slides.id());
    }

    @Test
    void aCorrectionOfWhatAnotherWindowCorrectedIsNotKept() {
        WorkLog log = done(log("1", "2026-11-20"));
        WorkLog now = done(correct(log, outline.id(), "2", "2026-11-20", CorrectWorkLog.mark(log)));

        assertThat(correct(log, outline.id(), "3", "2026-11-20", CorrectWorkLog.mark(log)))
                .isEqualTo(new Outcome.Stale<>(now));
    }

    @Test
    void aDeletedEntryComesBack() {
        WorkLog log = done(log("1", ""));
        var deleted = done(goalsmith.get(DeleteWorkLog.class).by(ada, log.id()));
        assertThat(deleted.label()).isEqualTo("Draft the outline");
        assertThat(done(goalsmith.get(Undo.class).by(ada, deleted.id())).label())
                .isEqualTo("Draft the outline");
        assertThat(there(goalsmith.get(ShowProgress.class).by(ada, talk.id())).log())
                .extracting(ProgressView.Entry::log)
                .containsExactly(log);
    }

    @Test
    void completingATaskStopsItsTimerAndDatesItToday() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofMinutes(30));
        var completed = done(goalsmith.get(CompleteTask.class).by(ada, outline.id()));
        assertThat(completed.task().progress()).isEqualTo(new Progress(100, TODAY));
        assertThat(there(there(completed.timer()).log()).length()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void completingANoteCompletesItsPartsAndReopeningOpensThem() {
        Task part = seed.task(talk, outline, "First part", 30);
        goalsmith.get(CompleteTask.class).by(ada, outline.id());
        assertThat(seed.find(part).isComplete()).isTrue();
        goalsmith.get(ReopenTask.class).by(ada, outline.id());
        assertThat(seed.find(part).progress()).isEqualTo(Progress.NONE);
    }

    @Test
    void aHundredPercentIsComplete() {
        Task ready = done(goalsmith.get(SetProgress.class).by(ada, outline.id(), "100", 1))
                .task();
        assertThat(ready.progress()).isEqualTo(new Progress(100, TODAY));
    }

    @Test
    void theSecondTabThatSetsProgressSeesWhatTheFirstKept() {
        Progressed first = done(goalsmith.get(SetProgress.class).by(ada, outline.id(), "40", 1));
        assertThat(goalsmith.get(SetProgress.class).by(ada, outline.id(), "70", 1))
                .isEqualTo(new Outcome.Stale<>(first));
    }

    @Test
    void progressGoesFromZeroToAHundred() {
        assertThat(goalsmith.get(SetProgress.class).by(ada, outline.id(), "101", 1))
                .isEqualTo(Outcome.invalid(new Problem("percent", Phrase.of("check.whole", 0, 100))));
    }
}
