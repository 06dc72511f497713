package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.plan.PlanView.Look;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.plan.PlannedSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Eleven hours of work until Sunday, in a week of eight that goes on.
class PreviewTest {

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", MONDAY.plusDays(6));
        ada.task(talk, "Outline", 180);
        ada.task(talk, "Draft", 390);
        ada.task(talk, "Rehearse", 90);
        ada.promise(USUAL, MONDAY, MONDAY.plusDays(20));
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private PlanView plan(Look look) {
        return Objects.requireNonNull(installation.get(ShowPlan.class).by(installation.ada(), talk.id(), look));
    }

    @Test
    void aPreviewSaysWhichLookItAnswers() {
        Look garbage = new Look("more", "garbage");
        Look day = new Look("nothing", "2026-12-06");

        assertThat(Objects.requireNonNull(plan(garbage).preview()).look()).isEqualTo(new Look("more", ""));
        assertThat(Objects.requireNonNull(plan(day).preview()).look()).isEqualTo(new Look("", "2026-12-06"));
    }

    private @Nullable Preview preview(String way) {
        return plan(new Look(way, "")).preview();
    }

    @Test
    void everyWayOutShowsThatItFitsBeforeItIsTakenAndWritesNothing() {
        List<PlannedSession> before = ada.sessions();
        List<String> ways =
                plan(Look.AS_IT_IS).fit().ways().stream().map(WayOut::kind).toList();

        assertThat(ways).containsExactly("later", "more", "fewer");
        for (String way : ways) {
            Preview preview = Objects.requireNonNull(preview(way));
            assertThat(preview.before().missing()).as(way).isEqualTo(180);
            assertThat(preview.after().missing()).as(way).isZero();
            assertThat(preview.nowInTime()).as(way).contains("Rehearse");
        }
        assertThat(ada.sessions()).isEqualTo(before);
    }

    @Test
    void whatIsSetAsideSaysSoAndNothingIsCalledChangedThatIsNot() {
        Preview fewer = Objects.requireNonNull(preview("fewer"));

        assertThat(fewer.moves())
                .filteredOn(move -> move.to() == null)
                .isNotEmpty()
                .extracting(move -> move.why().key())
                .containsOnly("plan.preview.aside");
        assertThat(fewer.moves())
                .extracting(move -> move.why().key())
                .doesNotContain("plan.moved.estimate", "plan.moved.new-task");
    }

    @Test
    void aLaterDeadlineMovesNothingAndMoreHoursEndSooner() {
        Preview later = Objects.requireNonNull(preview("later"));
        Preview more = Objects.requireNonNull(preview("more"));

        assertThat(later.moves()).isEmpty();
        assertThat(later.after().done()).isEqualTo(later.before().done());
        assertThat(more.after().done()).isBefore(more.before().done());
        assertThat(more.moves()).isNotEmpty();
    }

    @Test
    void anotherDeadlineIsTriedBeforeItIsAccepted() {
        Preview preview =
                Objects.requireNonNull(plan(new Look("", "2026-12-03")).preview());

        assertThat(preview.after().missing()).isZero();
        assertThat(plan(new Look("", "2026-11-20")).preview()).isNull();
        assertThat(plan(new Look("", "soon")).preview()).isNull();
        assertThat(preview("nowhere")).isNull();
    }

    @Test
    void wherePinsAloneMakeItLateAnotherOrderIsAWayOut() {
        Goal report = ada.goal("Report", MONDAY.plusDays(1));
        ada.task(report, "Figures", 120);
        ada.change(tx -> new Goals(tx, ada.actor.id()).save(talk.withDeadline(null)));
        PlannedSession outline = ada.sessions().stream()
                .filter(session -> session.start().equals(MONDAY.plusDays(3).atTime(7, 0)))
                .findFirst()
                .orElseThrow();
        assertThat(ada.lines()).startsWith("Figures 2026-11-23T19:00 120", "Outline 2026-11-26T07:00 120");
        done(installation
                .get(PinSession.class)
                .by(installation.ada(), outline.id(), new PinSession.Request("", "2026-11-23", "19:00")));
        assertThat(plan(Look.AS_IT_IS).fit().verdict().missing()).isPositive();

        WayOut way = plan(Look.AS_IT_IS).fit().ways().getLast();

        assertThat(way).isInstanceOf(WayOut.OtherOrder.class);
        assertThat(Objects.requireNonNull(preview("order")).nowInTime()).containsExactly("Figures");
        List<Id> pins = ((WayOut.OtherOrder) way)
                .pins().stream().map(WayOut.OtherOrder.Pin::session).toList();
        done(installation.get(UnpinSessions.class).by(installation.ada(), pins));
        assertThat(plan(Look.AS_IT_IS).fit().verdict().fits()).isTrue();
    }
}
