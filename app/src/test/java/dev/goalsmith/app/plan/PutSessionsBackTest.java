package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.plan.PutSessionsBack.PutBack;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.plan.PlannedSession;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An hour of outline and one of draft on Monday evening; then the outline turns out to take two.
class PutSessionsBackTest {

    private static final LocalDateTime NOW = MONDAY.atTime(9, 0);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
        Task outline = ada.task(talk, "Outline", 60);
        ada.task(talk, "Draft", 60);
        ada.promise(USUAL, MONDAY, MONDAY.plusMonths(2));
        ada.save(outline, Effort.UNKNOWN.withEstimate(Duration.ofHours(2)), Progress.NONE);
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private List<String> marks() {
        PlanView plan = Objects.requireNonNull(installation.get(ShowPlan.class).by(installation.ada(), talk.id()));
        return plan.moves().stream()
                .map(move -> move.mark(NOW))
                .filter(Objects::nonNull)
                .toList();
    }

    private Outcome<PutBack> putBack(List<String> moves) {
        return installation.get(PutSessionsBack.class).by(installation.ada(), moves);
    }

    @Test
    void whatMovedGoesBackAndIsPinnedThere() {
        assertThat(ada.lines()).containsExactly("Outline 2026-11-23T19:00 120", "Draft 2026-11-26T07:00 60");
        List<String> marks = marks();

        PutBack put = done(putBack(marks));

        assertThat(put.sessions()).hasSize(1);
        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 60", "Draft 2026-11-23T20:00 60", "Outline 2026-11-26T07:00 60");
        assertThat(ada.sessions()).filteredOn(PlannedSession::pinned).hasSize(1);
        assertThat(marks()).noneMatch(mark -> mark.contains("T20:00"));
    }

    @Test
    void theOldPlaceMayBeTakenOrPastByNow() {
        List<String> marks = marks();
        PlannedSession draft = ada.sessions().getLast();
        done(installation
                .get(PinSession.class)
                .by(installation.ada(), draft.id(), new PinSession.Request("", "2026-11-30", "19:00")));

        assertThat(putBack(marks)).isInstanceOf(Outcome.Missing.class);
        installation.pass(Duration.ofDays(1));
        assertThat(putBack(marks)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void whatIsNoMoveOrAnothersIsNotThere() {
        List<String> marks = marks();

        assertThat(putBack(List.of("", "x y z", ada.sessions().getFirst().taskId() + " soon later")))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(installation.get(PutSessionsBack.class).by(installation.grace(), marks))
                .isInstanceOf(Outcome.Missing.class);
    }
}
