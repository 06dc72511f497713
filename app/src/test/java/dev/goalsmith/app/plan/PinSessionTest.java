package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.Commitments;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On Monday at nine: 3 h of outline, half an hour for a call, and 90 min of rehearsal, in the usual week.
class PinSessionTest {

    private TestInstallation installation;
    private PlanCase ada;
    private Task outline;
    private Task call;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        Goal talk = ada.goal("Talk", null);
        outline = ada.task(talk, "Outline", 180);
        call = ada.task(talk, "Call", 30);
        ada.task(talk, "Rehearse", 90);
        ada.promise(USUAL, MONDAY, MONDAY.plusMonths(2));
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private PlannedSession session(int at) {
        return ada.sessions().get(at);
    }

    private Outcome<PinSession.Pinned> pin(Id session, LocalDateTime to) {
        return pin(
                session,
                new PinSession.Request(
                        "", to.toLocalDate().toString(), to.toLocalTime().toString()));
    }

    private Outcome<PinSession.Pinned> pin(Id session, PinSession.Request request) {
        return installation.get(PinSession.class).by(installation.ada(), session, request);
    }

    private static Phrase refusal(Outcome<?> outcome) {
        return ((Outcome.Invalid<?>) outcome).problems().getFirst().why();
    }

    @Test
    void aSessionThatIsPutElsewhereStaysThereAndTheRestFlowsRoundIt() {
        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 120",
                        "Outline 2026-11-26T07:00 60",
                        "Call 2026-11-26T08:00 30",
                        "Rehearse 2026-11-26T08:30 30",
                        "Rehearse 2026-11-28T09:00 60");
        Id second = session(1).id();

        done(pin(second, MONDAY.plusDays(5).atTime(9, 0)));

        assertThat(ada.lines())
                .containsExactly(
                        "Outline 2026-11-23T19:00 120",
                        "Call 2026-11-26T07:00 30",
                        "Rehearse 2026-11-26T07:30 90",
                        "Outline 2026-11-28T09:00 60");
        assertThat(ada.sessions())
                .filteredOn(PlannedSession::pinned)
                .extracting(PlannedSession::id)
                .containsExactly(second);
        ada.replan();
        assertThat(ada.lines()).last().isEqualTo("Outline 2026-11-28T09:00 60");
    }

    @Test
    void whatYieldsToAPinnedSessionSaysSo() {
        done(pin(session(1).id(), MONDAY.plusDays(5).atTime(9, 0)));
        Id call = session(1).id();

        done(pin(call, MONDAY.atTime(20, 0)));

        assertThat(ada.lines()).startsWith("Outline 2026-11-23T19:00 60", "Call 2026-11-23T20:00 30");
        assertThat(ada.moves())
                .extracting(Moved::why)
                .contains(Phrase.of("plan.moved.byHand"), Phrase.of("plan.moved.pinned", "Call"))
                .doesNotContain(Phrase.of("plan.moved.sequence"));
    }

    @Test
    void aSessionThatMovesKeepsItsName() {
        List<Id> before = ada.sessions().stream().map(PlannedSession::id).toList();

        done(pin(before.getFirst(), MONDAY.plusDays(7).atTime(19, 0)));

        assertThat(ada.sessions()).extracting(PlannedSession::id).isSubsetOf(before);
    }

    @Test
    void aSessionIsFixedWhereItIsAndMayStandOutsideTheSlots() {
        done(pin(session(2).id(), new PinSession.Request("2026-11-26T08:00", "", "")));
        done(pin(session(4).id(), MONDAY.plusDays(6).atTime(22, 45)));

        assertThat(ada.lines()).contains("Call 2026-11-26T08:00 30", "Rehearse 2026-11-29T22:45 60");
    }

    @Test
    void whoTakesAPinBesideTheSlotsBackIsNotToldThatASlotIsGone() {
        Id first = session(0).id();
        done(pin(first, MONDAY.atTime(16, 0)));
        SessionPlace place = done(pin(first, MONDAY.atTime(15, 0))).before();
        assertThat(ada.lines()).startsWith("Outline 2026-11-23T15:00 120", "Outline 2026-11-23T19:00 60");

        done(installation.get(UnpinSessions.class).by(installation.ada(), List.of(place.session())));

        assertThat(ada.lines()).startsWith("Outline 2026-11-23T19:00 120");
        assertThat(ada.moves())
                .extracting(Moved::why)
                .contains(Phrase.of("plan.moved.let-go", "Outline"))
                .extracting(Phrase::key)
                .doesNotContain("plan.moved.slot-gone");
    }

    @Test
    void aSlotThatIsPromisedNoMoreIsGoneForWhatStoodThere() {
        ada.promise("Tue evening 2h, Sat 4h", MONDAY, MONDAY.plusMonths(2));
        ada.change(tx -> {
            var commitments = new Commitments(tx, ada.actor.id());
            commitments.replace(commitments.all().getFirst().id(), MONDAY);
        });

        assertThat(ada.moves()).extracting(Moved::why).extracting(Phrase::key).contains("plan.moved.slot-gone");
        assertThat(ada.moves()).extracting(Moved::why).extracting(Phrase::key).doesNotContain("plan.moved.let-go");
    }

    @Test
    void whoLetsASessionGoFindsThePlanAsItWas() {
        List<PlannedSession> before = ada.sessions();
        Id second = session(1).id();
        done(pin(second, MONDAY.plusDays(5).atTime(9, 0)));

        List<UnpinSessions.LetGo> free =
                done(installation.get(UnpinSessions.class).by(installation.ada(), List.of(second)));

        assertThat(free).hasSize(1);
        assertThat(free.getFirst().before().start())
                .isEqualTo(MONDAY.plusDays(5).atTime(9, 0));
        assertThat(ada.sessions().stream().map(PlannedSession::start))
                .containsExactlyElementsOf(
                        before.stream().map(PlannedSession::start).toList());
        assertThat(ada.sessions()).noneMatch(PlannedSession::pinned);
        assertThat(installation.get(UnpinSessions.class).by(installation.ada(), List.of(second)))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void nothingIsFixedInThePastOrOffTheQuarterOrNowhere() {
        Id first = session(0).id();

        assertThat(refusal(pin(first, MONDAY.atTime(8, 0))).key()).isEqualTo("plan.pin.past");
        assertThat(refusal(pin(first, MONDAY.atTime(19, 10))).key()).isEqualTo("plan.pin.quarter");
        assertThat(refusal(pin(first, MONDAY.plusYears(11).atTime(19, 0))).key())
                .isEqualTo("plan.pin.tooFar");
        assertThat(refusal(pin(first, new PinSession.Request("", "", "19:00"))).key())
                .isEqualTo("check.empty");
        assertThat(refusal(pin(first, new PinSession.Request("", "soon", "19:00")))
                        .key())
                .isEqualTo("check.date");
        assertThat(ada.sessions()).noneMatch(PlannedSession::pinned);
    }

    @Test
    void whereItIsAlreadyASessionMayStandOffTheQuarterAndKeepsItsZone() {
        PlannedSession odd = session(2).pinnedAt(MONDAY.atTime(13, 7).atZone(ZoneId.of("America/New_York")));
        ada.change(tx -> new Sessions(tx, installation.ada().id()).put(odd));
        List<PlannedSession> before = ada.sessions();
        assertThat(before).filteredOn(PlannedSession::pinned).hasSize(1);

        done(pin(odd.id(), MONDAY.atTime(19, 7)));

        assertThat(ada.sessions()).isEqualTo(before);
    }

    @Test
    void noTwoSessionsAreFixedAtOneTime() {
        done(pin(session(1).id(), MONDAY.plusDays(5).atTime(9, 0)));

        Outcome<PinSession.Pinned> outcome =
                pin(session(0).id(), MONDAY.plusDays(5).atTime(8, 0));

        assertThat(refusal(outcome))
                .isEqualTo(Phrase.of(
                        "plan.pin.taken", "Outline", MONDAY.plusDays(5).atTime(9, 0)));
    }

    @Test
    void nothingIsFixedBeforeWhatHasToComeFirst() {
        done(installation
                .get(NameTaskPredecessor.class)
                .by(installation.ada(), call.id(), outline.id().toString()));

        Outcome<PinSession.Pinned> early = pin(session(2).id(), MONDAY.atTime(19, 0));

        assertThat(refusal(early)).isEqualTo(Phrase.of("plan.pin.order", "Call"));
        done(pin(session(2).id(), MONDAY.plusDays(5).atTime(9, 0)));
        assertThat(refusal(pin(session(1).id(), MONDAY.plusDays(5).atTime(10, 0))))
                .isEqualTo(Phrase.of("plan.pin.order", "Call"));
    }

    @Test
    void whatHasMovedMeanwhileIsNotFixedUnseen() {
        Outcome<PinSession.Pinned> outcome = pin(session(1).id(), new PinSession.Request("2026-11-24T07:00", "", ""));

        assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aSessionUnderWayStaysAnyway() {
        installation.pass(Duration.ofHours(11));

        Outcome<PinSession.Pinned> outcome = pin(session(0).id(), MONDAY.atTime(21, 0));

        assertThat(refusal(outcome).key()).isEqualTo("plan.pin.underWay");
    }

    @Test
    void aPinnedSessionThatBeginsBeforeTheNextQuarterStaysWhole() {
        PlannedSession first = session(0);
        ada.change(tx -> {
            var sessions = new Sessions(tx, ada.actor.id());
            sessions.removeAll(List.of(first.id()));
            sessions.addAll(List.of(first.pinnedAt(MONDAY.atTime(19, 5).atZone(PlanCase.BERLIN))));
        });

        ada.set(MONDAY.atTime(19, 2));
        ada.replan();

        assertThat(ada.sessions())
                .filteredOn(PlannedSession::pinned)
                .containsExactly(first.pinnedAt(MONDAY.atTime(19, 5).atZone(PlanCase.BERLIN)));
    }

    @Test
    void whatIsAnothersIsNotThere() {
        Id first = session(0).id();
        var pin = installation.get(PinSession.class);

        assertThat(pin.by(installation.grace(), first, new PinSession.Request("", "", "")))
                .isInstanceOf(Outcome.Missing.class);
        done(pin(first, new PinSession.Request("", "", "")));
        assertThat(installation.get(UnpinSessions.class).by(installation.grace(), List.of(first)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(installation.get(ShowSession.class).by(installation.grace(), first))
                .isNull();
    }
}
