package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.BERLIN;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissedHourTest {

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;
    private Instant now = TestInstallation.MONDAY;

    /// What is missed moves on at half past ten; the slides wait for the outline, and both are due on Monday.
    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        var request = new SetWorkHabits.Request("", "", "", "", "", false, "22:30", 0);
        done(installation.get(SetWorkHabits.class).by(installation.ada(), request));
        talk = ada.goal("Talk", MONDAY);
        Task outline = ada.task(talk, "Outline", 60);
        Task slides = ada.task(talk, "Slides", 60);
        done(installation
                .get(NameTaskPredecessor.class)
                .by(installation.ada(), slides.id(), outline.id().toString()));
        ada.promise("Mon 19:00 1h, Mon 21:00 1h, Mon 23:00 30min, Thu 07:00 2h", MONDAY, MONDAY.plusDays(6));
        assertThat(ada.lines()).containsExactly("Outline 2026-11-23T19:00 60", "Slides 2026-11-23T21:00 60");
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private boolean visit(LocalDateTime wall) {
        Instant then = wall.atZone(BERLIN).toInstant();
        installation.pass(Duration.between(now, then));
        now = then;
        ada.set(then);
        return installation.get(CatchUp.class).by(installation.ada());
    }

    @Test
    void missedWorkIsPlannedAgainFromTheHourThatThePersonChoseAndItsFollowersAfterIt() {
        assertThat(visit(MONDAY.atTime(20, 0))).isTrue();

        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 60",
                        "Outline 2026-11-23T23:00 30",
                        "Outline 2026-11-26T07:00 30",
                        "Slides 2026-11-26T07:30 60");
        assertThat(ada.moves())
                .isNotEmpty()
                .anySatisfy(move -> assertThat(move.reason()).contains("plan.moved.missed"));
        assertThat(visit(MONDAY.atTime(22, 30))).isFalse();
    }

    @Test
    void missedWorkThatWaitsForItsHourIsStillToDo() {
        visit(MONDAY.atTime(20, 0));

        PlanView view = installation.get(ShowPlan.class).by(installation.ada(), talk.id());
        FitView fit = Objects.requireNonNull(view).fit();
        assertThat(fit.hours().needed()).isEqualTo(120);
        assertThat(fit.late()).extracting(FitView.LateTask::title).containsExactlyInAnyOrder("Outline", "Slides");
    }
}
