package dev.goalsmith.app.forecast;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.forecast.AnswerLookback.Request;
import dev.goalsmith.app.journal.ShowJournal;
import dev.goalsmith.app.plan.PlanCase;
import dev.goalsmith.app.today.ShowToday;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Lesson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ada finished three tasks of two hours, which took three each.
class LookbackTest {

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
        for (int number = 1; number <= 3; number++) {
            finished("Task " + number, 120, MONDAY.minusDays(number), 180);
        }
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private void finished(String title, int estimate, LocalDate day, int minutes) {
        Task task = ada.task(talk, title, estimate);
        ada.worked(task, day, minutes);
        ada.save(task, Effort.UNKNOWN.withEstimate(Duration.ofMinutes(estimate)), new Progress(100, day));
    }

    private List<Noticed> noticed(Goal goal) {
        return Objects.requireNonNull(installation.get(ShowCourse.class).by(installation.ada(), goal.id()))
                .noticed();
    }

    private Outcome<Lesson> answer(Goal goal, String subject, String text) {
        return installation.get(AnswerLookback.class).by(installation.ada(), goal.id(), new Request(subject, text));
    }

    @Test
    void whatTasksTookBesideTheirEstimatesIsTold() {
        assertThat(noticed(talk))
                .singleElement()
                .satisfies(one -> assertThat(Words.english().say(one.sentence()))
                        .isEqualTo("Over all your goals, tasks without a type take 1.5 times what you estimate:"
                                + " the latest 3 took 9 hours, estimated were 6."));
        assertThat(installation.get(ShowToday.class).by(installation.ada()).lookback())
                .isEqualTo(talk);
    }

    @Test
    void theAnswerIsALessonThatKeepsWhatItAnswers() {
        Noticed noticed = noticed(talk).getFirst();

        Lesson lesson = done(answer(talk, noticed.subject(), "Double every estimate"));

        assertThat(lesson.about()).isEqualTo(Words.english().say(noticed.sentence()));
        assertThat(Objects.requireNonNull(installation.get(ShowJournal.class).by(installation.ada(), talk.id()))
                        .lessons())
                .containsExactly(lesson);
        assertThat(noticed(talk)).isEmpty();
        assertThat(done(answer(talk, noticed.subject(), "Again")).about()).isNull();
    }

    @Test
    void anEmptyAnswerIsNone() {
        String subject = noticed(talk).getFirst().subject();

        assertThat(answer(talk, subject, " ")).isInstanceOf(Outcome.Invalid.class);
        assertThat(noticed(talk)).hasSize(1);
    }

    @Test
    void whatIsPutAwayComesAgainNextMonth() {
        done(installation.get(PutLookbackAway.class).by(installation.ada(), talk.id()));
        done(installation.get(PutLookbackAway.class).by(installation.ada(), talk.id()));
        assertThat(noticed(talk)).isEmpty();
        assertThat(installation.get(ShowToday.class).by(installation.ada()).lookback())
                .isNull();

        installation.pass(Duration.ofDays(9));

        assertThat(noticed(talk)).hasSize(1);
    }

    @Test
    void manySmallTasksThatStoodInNoPlanAreToldOfTheirGoal() {
        for (int number = 1; number <= 5; number++) {
            finished("Call " + number, 20, MONDAY, 20);
        }

        assertThat(noticed(talk)).extracting(Noticed::subject).contains("small " + talk.id());
        assertThat(noticed(ada.goal("Report", null)))
                .extracting(Noticed::subject)
                .containsExactly("type ");
    }

    @Test
    void whatIsNotOnesOwnCannotBeAnswered() {
        String subject = noticed(talk).getFirst().subject();

        assertThat(installation
                        .get(AnswerLookback.class)
                        .by(installation.grace(), talk.id(), new Request(subject, "Mine")))
                .isInstanceOf(Outcome.Missing.class);
    }
}
