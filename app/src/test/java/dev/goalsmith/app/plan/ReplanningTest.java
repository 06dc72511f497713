package dev.goalsmith.app.plan;

import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import dev.goalsmith.store.plan.Sessions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplanningTest {

    private static final LocalDate TWO_MONTHS_ON = LocalDate.of(2027, 1, 22);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;
    private Task outline;
    private Task call;
    private Task draft;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
        outline = ada.task(talk, "Outline", 180);
        call = ada.task(talk, "Call", 30);
        draft = ada.task(talk, "Draft", 360);
        ada.task(talk, "Rehearse", 90);
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    @Test
    void nothingIsPlannedBeforeHoursArePromised() {
        assertThat(ada.sessions()).isEmpty();
    }

    @Test
    void theUsualWeekEndsOnTheSecondThursdayAtEight() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);

        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 120",
                        "Outline 2026-11-26T07:00 60",
                        "Call 2026-11-26T08:00 30",
                        "Draft 2026-11-26T08:30 30",
                        "Draft 2026-11-28T09:00 240",
                        "Draft 2026-11-30T19:00 90",
                        "Rehearse 2026-11-30T20:30 30",
                        "Rehearse 2026-12-03T07:00 60");
        assertThat(ada.moves()).isEmpty();
    }

    @Test
    void aChangeThatMovesNothingKeepsEverySession() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        List<PlannedSession> before = ada.sessions();

        ada.set(MONDAY.atTime(12, 0));
        ada.replan();

        assertThat(ada.sessions()).isEqualTo(before);
        assertThat(ada.moves()).isEmpty();
    }

    @Test
    void anotherEstimateMovesWhatFollowsAndSaysWhy() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        Id first = ada.sessions().getFirst().id();

        ada.save(call, Effort.UNKNOWN.withEstimate(Duration.ofMinutes(60)), Progress.NONE);

        assertThat(ada.lines()).contains("Call 2026-11-26T08:00 60", "Rehearse 2026-12-03T07:00 90");
        assertThat(ada.sessions().getFirst().id()).isEqualTo(first);
        assertThat(ada.moves())
                .isNotEmpty()
                .extracting(Moved::why)
                .containsOnly(Phrase.of("plan.moved.estimate", "Call"));
    }

    @Test
    void whatIsCompleteIsNotPlannedAndWhatHasProgressNeedsTheRest() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);

        ada.save(outline, outline.effort(), new Progress(0, MONDAY));
        ada.save(draft, draft.effort(), new Progress(75, null));

        assertThat(ada.lines())
                .containsExactly(
                        "Call 2026-11-23T19:00 30", "Draft 2026-11-23T19:30 90", "Rehearse 2026-11-26T07:00 90");
    }

    @Test
    void workedMinutesAreTakenOffAndARestStays() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);

        ada.worked(outline, MONDAY, 60);
        ada.worked(call, MONDAY, 45);

        assertThat(ada.lines()).startsWith("Outline 2026-11-23T19:00 120", "Call 2026-11-26T07:00 15");
    }

    @Test
    void aSessionThatPassesWithoutWorkMovesOnAndThePastStays() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        PlannedSession missed = ada.sessions().getFirst();

        ada.set(MONDAY.plusDays(1).atTime(8, 0));
        ada.replan();

        assertThat(ada.sessions().getFirst()).isEqualTo(missed);
        assertThat(ada.lines())
                .startsWith(
                        "Outline 2026-11-23T19:00 120", "Outline 2026-11-26T07:00 120", "Outline 2026-11-28T09:00 60");
        Moved first = ada.moves().getLast();
        assertThat(first.before()).isEqualTo(MONDAY.atTime(19, 0));
        assertThat(first.after()).isEqualTo(MONDAY.plusDays(3).atTime(7, 0));
        assertThat(first.why()).isEqualTo(Phrase.of("plan.moved.missed", "Outline", MONDAY.atTime(19, 0)));
    }

    @Test
    void aMissedSessionIsToldOnce() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        ada.set(MONDAY.plusDays(1).atTime(8, 0));
        ada.replan();
        int told = ada.moves().size();

        ada.replan();

        assertThat(ada.moves()).hasSize(told);
    }

    @Test
    void aSessionThatWasWorkedMovesNothing() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        List<String> before = ada.lines();

        ada.set(MONDAY.plusDays(1).atTime(8, 0));
        ada.worked(outline, MONDAY, 120);

        assertThat(ada.lines()).isEqualTo(before);
        assertThat(ada.moves()).isEmpty();
    }

    @Test
    void nothingMovesUnderTheHandsOfWhoIsAtIt() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        List<PlannedSession> before = ada.sessions();

        ada.set(MONDAY.atTime(19, 30));
        ada.replan();

        assertThat(ada.sessions()).isEqualTo(before);
        assertThat(ada.moves()).isEmpty();
    }

    @Test
    void whoIsDoneEarlyGetsTheRestOfTheSlotForTheNextTask() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);

        ada.set(MONDAY.atTime(19, 30));
        ada.save(outline, outline.effort(), new Progress(0, MONDAY));

        assertThat(ada.lines())
                .startsWith("Outline 2026-11-23T19:00 30", "Call 2026-11-23T19:30 30", "Draft 2026-11-23T20:00 60");
    }

    @Test
    void aPinnedSessionStaysAndTheRestFlowsRoundIt() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        PlannedSession second = ada.sessions().get(1);

        ada.change(tx -> {
            var sessions = new Sessions(tx, ada.actor.id());
            sessions.removeAll(List.of(second.id()));
            sessions.addAll(List.of(new PlannedSession(
                    second.id(),
                    second.taskId(),
                    MONDAY.plusDays(5).atTime(9, 0),
                    second.zone(),
                    second.length(),
                    true)));
        });

        assertThat(ada.lines()).contains("Outline 2026-11-28T09:00 60");
        assertThat(ada.sessions())
                .filteredOn(PlannedSession::pinned)
                .extracting(PlannedSession::id)
                .containsExactly(second.id());
    }

    @Test
    void goalsShareTheSlotsAndWhatIsDueSoonerComesFirst() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);
        Goal report = ada.goal("Report", MONDAY.plusDays(3));

        ada.task(report, "Figures", 240);

        assertThat(ada.lines())
                .startsWith(
                        "Figures 2026-11-23T19:00 120", "Figures 2026-11-26T07:00 120", "Outline 2026-11-28T09:00 180");
        assertThat(ada.moves()).extracting(Moved::why).contains(Phrase.of("plan.moved.new-task", "Figures"));
    }

    @Test
    void aNoteWithoutHoursIsNotPlannedButStillKeepsTheOrder() {
        ada.promise(USUAL, MONDAY, TWO_MONTHS_ON);

        ada.task(talk, "Print", null);

        assertThat(ada.lines()).noneMatch(line -> line.startsWith("Print"));
    }

    @Test
    void aSlotInTheNightOfTheClockChangeKeepsItsWallTimeAndItsMinutes() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        ada.set(spring.minusDays(1).atTime(12, 0));
        ada.promise("Sun 02:30 2h", spring.minusDays(1), spring.plusDays(20));

        // The clock goes from 02:00 to 03:00: the slot of 02:30 begins an hour later.
        assertThat(ada.lines()).startsWith("Outline 2027-03-28T03:30 120", "Outline 2027-04-04T02:30 60");
        ada.set(spring.minusDays(1).atTime(13, 0));
        ada.replan();
        assertThat(ada.moves()).isEmpty();
    }

    @Test
    void anHourThatComesTwiceMovesNothing() {
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        ada.set(autumn.minusDays(1).atTime(12, 0));
        ada.promise("Sun 00:00 6h", autumn, autumn.plusDays(20));
        List<PlannedSession> before = ada.sessions();
        assertThat(ada.lines()).startsWith("Outline 2026-10-25T00:00 180", "Call 2026-10-25T02:00 30");

        ada.replan();

        assertThat(ada.sessions()).isEqualTo(before);
        assertThat(ada.moves()).isEmpty();
    }
}
