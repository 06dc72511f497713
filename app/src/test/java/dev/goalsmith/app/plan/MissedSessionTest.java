package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.BERLIN;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.app.track.DeleteWorkLog;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.app.track.StopTimer;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.WorkLog.Source;
import dev.goalsmith.store.track.WorkLogs;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissedSessionTest {

    private static final LocalDateTime SESSION = MONDAY.atTime(19, 0);

    private TestInstallation installation;
    private PlanCase ada;
    private Task outline;
    private Instant now = TestInstallation.MONDAY;

    /// The outline is planned for Monday evening, two hours, and Thursday morning, one hour.
    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        Goal talk = ada.goal("Talk", null);
        outline = ada.task(talk, "Outline", 180);
        ada.promise(USUAL, MONDAY, LocalDate.of(2026, 12, 20));
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private void likes(boolean countsPlanned, String movesOnAt) {
        var request = new SetWorkHabits.Request("", "", "", "", "", countsPlanned, movesOnAt, 0);
        done(installation.get(SetWorkHabits.class).by(installation.ada(), request));
    }

    private boolean visit(LocalDateTime wall) {
        Instant then = wall.atZone(BERLIN).toInstant();
        installation.pass(Duration.between(now, then));
        now = then;
        ada.set(then);
        return installation.get(CatchUp.class).by(installation.ada());
    }

    private List<WorkLog> logs() {
        return ada.database.read(tx -> new WorkLogs(tx, ada.actor.id()).all());
    }

    @Test
    void whatWasPlannedCountsAsWorkedOnceForWhoeverWantsThat() {
        likes(true, "");

        visit(MONDAY.atTime(22, 0));
        visit(MONDAY.atTime(23, 0));

        assertThat(logs()).singleElement().satisfies(log -> {
            assertThat(log.source()).isEqualTo(Source.PLAN);
            assertThat(log.when().start()).isEqualTo(SESSION);
            assertThat(log.length()).isEqualTo(Duration.ofHours(2));
        });
        assertThat(ada.lines()).last().isEqualTo("Outline 2026-11-26T07:00 60");
    }

    @Test
    void whoDidNotWorkDeletesTheEntryAndItDoesNotComeBack() {
        likes(true, "");
        visit(MONDAY.atTime(22, 0));

        done(installation
                .get(DeleteWorkLog.class)
                .by(installation.ada(), logs().getFirst().id()));
        visit(MONDAY.plusDays(1).atTime(8, 0));

        assertThat(logs()).isEmpty();
        assertThat(ada.lines()).last().isEqualTo("Outline 2026-11-28T09:00 60");
    }

    @Test
    void whoSaidWhatTheyWorkedIsNotContradicted() {
        likes(true, "");
        visit(MONDAY.atTime(20, 0));
        ada.worked(outline, MONDAY, 30);

        visit(MONDAY.atTime(22, 0));

        assertThat(logs()).extracting(WorkLog::source).containsExactly(Source.HAND);
    }

    @Test
    void whoSaysAfterwardsWhatTheyWorkedTakesBackWhatWasPresumedOfThatDay() {
        likes(true, "");
        visit(MONDAY.atTime(22, 0));

        done(installation
                .get(LogWork.class)
                .by(installation.ada(), outline.id(), new LogWork.Request("1:30", MONDAY.toString())));
        visit(MONDAY.atTime(23, 0));

        assertThat(logs()).singleElement().satisfies(log -> {
            assertThat(log.source()).isEqualTo(Source.HAND);
            assertThat(log.length()).isEqualTo(Duration.ofMinutes(90));
        });
    }

    @Test
    void aTimerThatBeganLongBeforeTheSessionAndRanIntoItSaysWhatWasWorked() {
        likes(true, "");
        visit(MONDAY.atTime(18, 0));
        done(installation.get(StartTimer.class).by(installation.ada(), outline.id()));
        visit(MONDAY.atTime(20, 30));
        done(installation.get(StopTimer.class).by(installation.ada()));

        visit(MONDAY.atTime(22, 0));

        assertThat(logs()).extracting(WorkLog::source).containsExactly(Source.TIMER);
    }

    @Test
    void oneSessionThatCountsAsWorkedDoesNotStandForTheNext() {
        var request = new SetWorkHabits.Request("", "", "", "25 min", "5 min", true, "", 0);
        done(installation.get(SetWorkHabits.class).by(installation.ada(), request));

        visit(MONDAY.atTime(19, 26));
        visit(MONDAY.atTime(20, 0));

        assertThat(logs()).extracting(log -> log.when().start()).containsExactly(SESSION, SESSION.plusMinutes(30));
    }

    @Test
    void withoutTheWishNothingIsLogged() {
        visit(MONDAY.atTime(22, 0));

        assertThat(logs()).isEmpty();
        assertThat(ada.lines()).last().isEqualTo("Outline 2026-11-28T09:00 60");
    }
}
