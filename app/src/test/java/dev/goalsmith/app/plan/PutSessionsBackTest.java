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
import dev.goalsmith.store.plan.Sessions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    private Task outline;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
        outline = ada.task(talk, "Outline", 60);
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

        assertThat(put.former()).hasSize(1);
        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 60", "Draft 2026-11-23T20:00 60", "Outline 2026-11-26T07:00 60");
        assertThat(ada.sessions()).filteredOn(PlannedSession::pinned).hasSize(1);
        assertThat(marks()).noneMatch(mark -> mark.contains("T20:00"));
    }

    @Test
    void theOldPlaceMayBeTakenByNow() {
        List<String> marks = marks();
        pin(ada.sessions().getFirst(), "", "");

        assertThat(marks()).isEqualTo(marks).hasSize(1);
        assertThat(putBack(marks)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void theOldPlaceMayBePastByNow() {
        List<String> marks = marks();
        installation.pass(Duration.ofDays(1));

        assertThat(ada.lines()).last().isEqualTo("Draft 2026-11-26T07:00 60");
        assertThat(putBack(marks)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void whatCannotGoBackStaysAndTheRestGoesBack() {
        ada.task(talk, "Read", 60);
        ada.replan();
        ada.save(outline, Effort.UNKNOWN.withEstimate(Duration.ofHours(3)), Progress.NONE);
        pin(ada.sessions().getFirst(), "", "");
        assertThat(ada.lines()).contains("Draft 2026-11-26T08:00 60", "Read 2026-11-28T09:00 60");

        PutBack put = done(putBack(marks()));

        assertThat(put.former()).hasSize(1);
        assertThat(put.stayed()).isEqualTo(1);
        assertThat(ada.lines()).contains("Read 2026-11-26T08:00 60");
    }

    @Test
    void whoTakesThatBackFindsWhatWasPinnedElsewhereThere() {
        pin(ada.sessions().getLast(), "2026-11-30", "19:00");
        PlannedSession pinned = ada.sessions().getLast();
        PutBack put = done(putBack(marks()));
        assertThat(ada.lines()).contains("Draft 2026-11-23T20:00 60");

        PutBack undone = done(restore(put.former()));

        assertThat(ada.sessions()).contains(pinned);
        assertThat(undone.former()).extracting(SessionPlace::start).containsExactly(MONDAY.atTime(20, 0));
        done(restore(undone.former()));
        assertThat(ada.lines()).contains("Draft 2026-11-23T20:00 60");
    }

    @Test
    void allThatWereLetGoArePinnedAgainOffTheQuarterAndInTheirZone() {
        PlannedSession odd = ada.sessions()
                .getLast()
                .pinnedAt(MONDAY.plusDays(7).atTime(13, 7).atZone(ZoneId.of("America/New_York")));
        ada.change(tx -> new Sessions(tx, installation.ada().id()).put(odd));
        pin(ada.sessions().getFirst(), "", "");
        List<PlannedSession> before = ada.sessions();
        List<UnpinSessions.LetGo> free = done(installation
                .get(UnpinSessions.class)
                .by(installation.ada(), before.stream().map(PlannedSession::id).toList()));
        assertThat(ada.sessions()).noneMatch(PlannedSession::pinned);

        done(restore(free.stream().map(UnpinSessions.LetGo::before).toList()));

        assertThat(before)
                .filteredOn(PlannedSession::pinned)
                .extracting(PlannedSession::startInstant)
                .hasSize(2)
                .contains(odd.startInstant());
        assertThat(ada.sessions()).isEqualTo(before);
    }

    @Test
    void noPlaceOfAnotherIsRestored() {
        PlannedSession first = ada.sessions().getFirst();
        var restore = installation.get(RestorePlaces.class);

        assertThat(restore.by(
                        installation.grace(), List.of(SessionPlace.of(first).mark())))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(restore.by(installation.ada(), List.of("", "x y z w", first.id() + " soon Mars true")))
                .isInstanceOf(Outcome.Missing.class);
    }

    private void pin(PlannedSession session, String day, String time) {
        done(installation
                .get(PinSession.class)
                .by(installation.ada(), session.id(), new PinSession.Request("", day, time)));
    }

    private Outcome<PutBack> restore(List<SessionPlace> places) {
        return installation
                .get(RestorePlaces.class)
                .by(installation.ada(), places.stream().map(SessionPlace::mark).toList());
    }

    @Test
    void whatIsNoMoveOrAnothersIsNotThere() {
        List<String> marks = marks();

        assertThat(putBack(List.of("", "x y z", ada.sessions().getFirst().taskId() + " soon later")))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(installation.get(PutSessionsBack.class).by(installation.grace(), marks))
                .isInstanceOf(Outcome.Missing.class);
    }

    /// A quarter of an hour of it stood at the end of the slot; now it is one piece.
    @Test
    void aSessionThatHasGrownGoesBackOnlyAsFarAsItsSlotGoes() {
        ada.save(outline, Effort.UNKNOWN.withEstimate(Duration.ofMinutes(105)), Progress.NONE);
        assertThat(ada.lines()).contains("Draft 2026-11-23T20:45 15", "Draft 2026-11-26T07:00 45");
        ada.save(outline, Effort.UNKNOWN.withEstimate(Duration.ofHours(2)), Progress.NONE);
        assertThat(ada.lines()).last().isEqualTo("Draft 2026-11-26T07:00 60");

        done(putBack(List.of("%s 2026-11-23T20:45 2026-11-26T07:00"
                .formatted(ada.sessions().getLast().taskId()))));

        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 105",
                        "Draft 2026-11-23T20:45 15",
                        "Outline 2026-11-26T07:00 15",
                        "Draft 2026-11-26T07:15 45");
    }
}
