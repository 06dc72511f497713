package dev.goalsmith.app.track;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Installation;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.Seed;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.WorkLog;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimerTest extends TrackCase {

    private Task outline;
    private Task slides;

    @BeforeEach
    void notes() {
        outline = seed.task(talk, "Draft the outline", 60);
        slides = seed.task(talk, "Draw the slides", 120);
    }

    private TimerStop.Stopped stop() {
        return done(goalsmith.get(StopTimer.class).by(ada));
    }

    @Test
    void aTimerLogsWholeMinutesFromWhenItStarted() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofSeconds(25 * 60 + 59));
        WorkLog log = there(stop().log());
        assertThat(log.length()).isEqualTo(Duration.ofMinutes(25));
        assertThat(log.when()).isEqualTo(new WorkLog.When(TODAY, LocalDateTime.of(2026, 11, 23, 9, 0), Seed.BERLIN));
        assertThat(log.source()).isEqualTo(WorkLog.Source.TIMER);
        assertThat(log.taskId()).isEqualTo(outline.id());
    }

    @Test
    void lessThanAMinuteLogsNothing() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofSeconds(59));
        assertThat(stop()).isEqualTo(new TimerStop.Stopped(null, "Draft the outline", false));
        assertThat(there(goalsmith.get(ShowProgress.class).by(ada, talk.id())).log())
                .isEmpty();
    }

    @Test
    void aSecondPressOfStopFindsNoTimer() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        stop();
        assertThat(goalsmith.get(StopTimer.class).by(ada)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void startingAnotherTaskStopsAndLogsTheFirst() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofMinutes(10));
        var started = done(goalsmith.get(StartTimer.class).by(ada, slides.id()));
        assertThat(started.timer().taskId()).isEqualTo(slides.id());
        assertThat(there(there(started.before()).log()).length()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void startingTheRunningTaskAgainLetsItRun() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofMinutes(10));
        assertThat(done(goalsmith.get(StartTimer.class).by(ada, outline.id())).before())
                .isNull();
        goalsmith.pass(Duration.ofMinutes(10));
        assertThat(there(stop().log()).length()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aTimerOutlivesARestartOfTheServer() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.close();
        String url = "jdbc:sqlite:" + folder.resolve("goalsmith.db");
        var later = TestInstallation.MONDAY.plus(Duration.ofMinutes(42));
        try (var again = Installation.open(url, () -> later, new SecureRandom(), password -> password)) {
            var stopped = done(again.get(StopTimer.class).by(ada));
            assertThat(there(stopped.log()).length()).isEqualTo(Duration.ofMinutes(42));
        }
    }

    @Test
    void aTimerThatWasForgottenLogsADayAndSaysSo() {
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofDays(3));
        TimerStop.Stopped stopped = stop();
        assertThat(there(stopped.log()).length()).isEqualTo(Duration.ofDays(1));
        assertThat(stopped.forgotten()).isTrue();
    }

    @Test
    void aNoteWithPartsIsWorkedThroughItsParts() {
        seed.task(talk, outline, "First part", 30);
        assertThat(goalsmith.get(StartTimer.class).by(ada, outline.id()))
                .isEqualTo(Outcome.invalid(Problem.of("task", "track.task.hasParts")));
    }

    @Test
    void anotherPersonsTaskIsNotThere() {
        assertThat(goalsmith.get(StartTimer.class).by(grace, outline.id())).isInstanceOf(Outcome.Missing.class);
    }
}
