package dev.goalsmith.app.plan;

import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slots are in quarters of an hour, and a few minutes of work leave them so.
class QuarterTest {

    private TestInstallation installation;
    private PlanCase ada;
    private Task outline;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        Goal talk = ada.goal("Talk", null);
        outline = ada.task(talk, "Outline", 180);
        ada.task(talk, "Call", 30);
        ada.promise(USUAL, MONDAY, MONDAY.plusWeeks(9));
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    @Test
    void aFewMinutesOfWorkMoveNothing() {
        List<String> before = ada.lines();

        ada.worked(outline, MONDAY, 4);

        assertThat(ada.lines()).isEqualTo(before);
        assertThat(ada.moves()).isEmpty();
    }

    @Test
    void aSessionWorkedAFewMinutesShortLeavesTheRestAsItWas() {
        ada.set(MONDAY.atTime(21, 0));

        ada.worked(outline, MONDAY, 117);

        assertThat(ada.lines()).contains("Outline 2026-11-26T07:00 60", "Call 2026-11-26T08:00 30");
    }

    @Test
    void whatIsPlannedWithinASlotBeginsAtAFullQuarter() {
        ada.set(MONDAY.atTime(LocalTime.of(19, 52)));

        ada.save(outline, Effort.UNKNOWN.withEstimate(Duration.ofHours(3)), new Progress(100, MONDAY));

        assertThat(ada.lines()).containsExactly("Outline 2026-11-23T19:00 60", "Call 2026-11-23T20:00 30");
    }

    @Test
    void whileASessionIsUnderWayNothingMoves() {
        List<String> before = ada.lines();
        for (int minute = 1; minute < 120; minute += 7) {
            ada.set(MONDAY.atTime(19, 0).plusMinutes(minute));
            ada.replan();
        }

        assertThat(ada.lines()).isEqualTo(before);
    }
}
