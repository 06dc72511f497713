package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.BERLIN;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.ChangeMilestone;
import dev.goalsmith.app.journal.DeleteMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.plan.FormerDay.Of;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonePlanTest {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 20);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;

    /// 11 h of work in 8 h a week; half of it is reached with the draft, after 9.5 h.
    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", CHRISTMAS);
        ada.task(talk, "Outline", 180);
        ada.task(talk, "Call", 30);
        ada.task(talk, "Draft", 360);
        ada.task(talk, "Rehearse", 90);
        ada.promise(USUAL, MONDAY, CHRISTMAS);
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private FitView fit() {
        PlanView view = installation.get(ShowPlan.class).by(installation.ada(), talk.id());
        return Objects.requireNonNull(view).fit();
    }

    private Outlook outlook() {
        return fit().verdict().milestones().getFirst();
    }

    private WayOut.LaterDeadline later() {
        return (WayOut.LaterDeadline) fit().ways().getFirst();
    }

    private AcceptLaterDeadline.Moved accept(WayOut.LaterDeadline way, String reason) {
        var request = new AcceptLaterDeadline.Request(way.to().toString(), reason, way.mark());
        return done(installation.get(AcceptLaterDeadline.class).by(installation.ada(), request));
    }

    @Test
    void aMilestoneThatComesTooSoonIsLateByTheHoursThatAreMissingUntilItsDay() {
        Milestone half = ada.milestone(talk, "Half of it", 50, SUNDAY);

        assertThat(outlook())
                .isEqualTo(new Outlook(
                        half,
                        SUNDAY,
                        false,
                        90,
                        MONDAY.plusDays(7).atTime(20, 30).atZone(BERLIN)));
        assertThat(fit().verdict().missing()).isEqualTo(90);
        assertThat(fit().verdict().by()).isEqualTo(SUNDAY);
        assertThat(fit().shortage())
                .isEqualTo(new FitView.Certificate(null, SUNDAY, 570, 480, List.of("Outline", "Call", "Draft")));
    }

    @Test
    void aMilestoneThatIsLateMayBeReachedLaterWhileTheDeadlineStays() {
        ada.milestone(talk, "Half of it", 50, SUNDAY);

        WayOut.LaterDeadline way = later();

        assertThat(way.to()).isEqualTo(MONDAY.plusDays(7));
        assertThat(way.days()).isEqualTo(1);
        assertThat(way.goals()).isEmpty();
        assertThat(way.milestones())
                .extracting(later -> later.milestone().name())
                .containsExactly("Half of it");
        assertThat(way.keepOn()).isFalse();
        assertThat(accept(way, "").on()).isEqualTo(MONDAY.plusDays(7));
        assertThat(fit().verdict().fits()).isTrue();
        assertThat(outlook().isInTime()).isTrue();
    }

    @Test
    void theMilestonesAfterALateOneMoveWithItAndNoneBeyondItsGoal() {
        talk = ada.goal("Paper", MONDAY.plusDays(7));
        ada.task(talk, "Read", 300);
        ada.task(talk, "Write", 300);
        ada.milestone(talk, "Read all", 40, MONDAY);
        ada.milestone(talk, "Read it again", 50, MONDAY.plusDays(1));

        WayOut.LaterDeadline way = later();

        assertThat(way.milestones())
                .extracting(later -> later.milestone().name())
                .containsExactly("Read all", "Read it again");
        assertThat(way.goals()).isEmpty();
        accept(way, "");
        assertThat(fit().verdict().fits()).isTrue();
        assertThat(fit().verdict().milestones())
                .extracting(Outlook::dueOn)
                .containsExactly(MONDAY.plusDays(5), MONDAY.plusDays(5));
    }

    @Test
    void whereTheDeadlineIsMissedTooBothMoveWithTheReason() {
        talk = ada.goal("Paper", SUNDAY);
        ada.task(talk, "Read", 400);
        ada.task(talk, "Write", 400);
        ada.milestone(talk, "Read all", 50, MONDAY.plusDays(1));

        WayOut.LaterDeadline way = later();

        assertThat(way.goals()).extracting(Goal::name).containsExactly("Paper");
        assertThat(way.milestones())
                .extracting(later -> later.milestone().name())
                .containsExactly("Read all");
        accept(way, "Too much at once");
        assertThat(fit().verdict().fits()).isTrue();
    }

    private Outcome<Integer> restore(AcceptLaterDeadline.Moved moved) {
        List<String> marks = moved.former().stream().map(FormerDay::mark).toList();
        return installation.get(RestoreDates.class).by(installation.ada(), marks);
    }

    @Test
    void theDatesOfGoalMilestoneAndPromiseGoBackTogetherAndNoneOnceOneWasChanged() {
        talk = ada.goal("Paper", CHRISTMAS);
        ada.task(talk, "Read", 2400);
        ada.task(talk, "Write", 2400);
        Milestone read = ada.milestone(talk, "Read all", 50, MONDAY.plusDays(1));
        FitView before = fit();
        WayOut.LaterDeadline way = later();
        assertThat(way.keepOn()).isTrue();
        assertThat(way.milestones()).containsExactly(new WayOut.LaterDeadline.LaterMilestone(read, way.to()));

        AcceptLaterDeadline.Moved moved = accept(way, "Too much at once");
        assertThat(moved.former()).extracting(FormerDay::of).contains(Of.GOAL, Of.MILESTONE, Of.PROMISE);
        assertThat(fit().verdict().fits()).isTrue();

        List<String> marks = moved.former().stream().map(FormerDay::mark).toList();
        assertThat(installation.get(RestoreDates.class).by(installation.grace(), marks))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(restore(moved)).isEqualTo(new Outcome.Done<>(moved.former().size()));
        assertThat(fit().hours()).isEqualTo(before.hours());
        assertThat(fit().verdict().missing()).isEqualTo(before.verdict().missing());
        assertThat(outlook().dueOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(restore(moved)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void aMilestoneBringsItsWorkForward() {
        Goal course = ada.goal("Course", null);
        ada.task(course, "Enrol", 120);
        assertThat(ada.lines()).first().isEqualTo("Outline 2026-11-23T19:00 120");

        ada.milestone(course, "Begun", 10, MONDAY);

        assertThat(ada.lines()).first().isEqualTo("Enrol 2026-11-23T19:00 120");
        talk = course;
        assertThat(outlook().late()).isZero();
    }

    @Test
    void aMilestoneWhoseDayHasPassedIsMissedAndHurriesNothingAnyMore() {
        ada.milestone(talk, "Half of it", 50, MONDAY.minusDays(1));

        assertThat(fit().verdict().fits()).isTrue();
        assertThat(outlook().passed()).isTrue();
        assertThat(outlook().isInTime()).isFalse();
        assertThat(outlook().done()).isEqualTo(MONDAY.plusDays(7).atTime(20, 30).atZone(BERLIN));
    }

    @Test
    void aMilestoneThatIsReachedOrHasNoDayIsNoneOfThePlans() {
        Task idea = ada.task(talk, "Idea", 15);
        ada.milestone(talk, "Begun", 2, MONDAY.plusDays(1));
        ada.save(idea, idea.effort(), new Progress(100, MONDAY));
        done(installation
                .get(AddMilestone.class)
                .by(installation.ada(), talk.id(), new MilestoneForm("Some day", "60", "", "")));

        assertThat(fit().verdict().milestones()).isEmpty();
    }

    @Test
    void thePlanFollowsAMilestoneThatIsSetChangedAndDeleted() {
        Goal course = ada.goal("Course", null);
        ada.task(course, "Enrol", 120);
        var form = new MilestoneForm("Begun", "10", MONDAY.toString(), "");
        Milestone begun = done(installation.get(AddMilestone.class).by(installation.ada(), course.id(), form));
        assertThat(ada.lines()).first().isEqualTo("Enrol 2026-11-23T19:00 120");

        var week = new MilestoneForm("Begun", "10", MONDAY.plusDays(3).toString(), "");
        done(installation.get(ChangeMilestone.class).by(installation.ada(), begun.id(), week, begun.version()));
        assertThat(ada.lines()).contains("Enrol 2026-11-26T07:00 120");

        done(installation.get(DeleteMilestone.class).by(installation.ada(), begun.id()));
        assertThat(ada.lines()).last().isEqualTo("Enrol 2026-12-05T09:00 60");
    }
}
