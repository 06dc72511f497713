package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.plan.PlanView.Line;
import dev.goalsmith.app.plan.PlanView.State;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.store.goal.Goals;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowPlanTest {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    /// 11 h of work, due when 8 h of slots have passed.
    private void threeHoursShort() {
        talk = ada.goal("Talk", SUNDAY);
        ada.task(talk, "Outline", 180);
        ada.task(talk, "Call", 30);
        ada.task(talk, "Draft", 360);
        ada.task(talk, "Rehearse", 90);
        ada.promise(USUAL, MONDAY, SUNDAY);
    }

    private PlanView plan() {
        PlanView view = installation.get(ShowPlan.class).by(installation.ada(), talk.id());
        if (view == null) {
            throw new AssertionError("no plan");
        }
        return view;
    }

    /// All that is promised can be used.
    private static FitView.Room all(int minutes) {
        return new FitView.Room(minutes, minutes, minutes, 0, List.of());
    }

    @Test
    void aShortageIsSaidInHoursWithItsProofAndWhatIsLate() {
        threeHoursShort();

        FitView fit = plan().fit();

        assertThat(fit.verdict().missing()).isEqualTo(180);
        assertThat(fit.hours()).isEqualTo(new FitView.Hours(all(480), 660, 660, 0));
        assertThat(fit.shortage())
                .isEqualTo(new FitView.Certificate(
                        null, SUNDAY, 660, 480, List.of("Outline", "Call", "Draft", "Rehearse")));
        assertThat(fit.late()).extracting(FitView.LateTask::title).containsExactlyInAnyOrder("Draft", "Rehearse");
    }

    @Test
    void threeWaysOutArePricedThoughThePromiseEndsWithTheDeadline() {
        threeHoursShort();

        List<WayOut> ways = plan().fit().ways();

        assertThat(ways).hasSize(3);
        assertThat(ways.get(0)).isInstanceOfSatisfying(WayOut.LaterDeadline.class, later -> {
            assertThat(later.to()).isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(later.days()).isEqualTo(4);
            assertThat(later.keepOn()).isTrue();
        });
        assertThat(ways.get(1)).isInstanceOfSatisfying(WayOut.MoreHours.class, more -> {
            assertThat(more.minutes()).isEqualTo(180);
            assertThat(SlotText.write(more.week())).isEqualTo("Mon 19:00 2h, Thu 07:00 5h, Sat 09:00 4h");
        });
        assertThat(ways.get(2))
                .isInstanceOfSatisfying(
                        WayOut.FewerTasks.class,
                        fewer -> assertThat(fewer.tasks())
                                .extracting(Task::title)
                                .containsExactly("Draft"));
    }

    @Test
    void eachWayOutMakesItFit() {
        threeHoursShort();
        var fewer = (WayOut.FewerTasks) plan().fit().ways().get(2);
        Deleted aside = done(installation
                .get(SetTasksAside.class)
                .by(installation.ada(), fewer.tasks().stream().map(Task::id).toList()));
        assertThat(plan().fit().verdict().fits()).isTrue();
        done(installation.get(Undo.class).by(installation.ada(), aside.id()));
        assertThat(plan().fit().verdict().missing()).isEqualTo(180);

        var more = (WayOut.MoreHours) plan().fit().ways().get(1);
        var tried = new PreviewFit.Request(WeekForm.typed(SlotText.write(more.week())), "", SUNDAY.toString());
        assertThat(done(installation.get(PreviewFit.class).by(installation.ada(), talk.id(), tried))
                        .verdict()
                        .fits())
                .isTrue();

        done(later("2026-12-03", "The hall is free later", mark()));
        assertThat(plan().fit().verdict().fits()).isTrue();
        assertThat(ada.lines()).last().isEqualTo("Rehearse 2026-12-03T07:00 60");
    }

    @Test
    void aDayTooSoonIsNoWayOut() {
        threeHoursShort();

        Outcome<AcceptLaterDeadline.Moved> outcome = later("2026-12-02", "Sooner", mark());

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aWayOutThatIsAnotherByNowIsNotTakenUnseen() {
        threeHoursShort();
        String seen = mark();
        WayOut.LaterDeadline before = way();
        var notes = new AddTask.Request(talk.id(), null, "Print the handout, 2h");
        done(installation.get(AddTask.class).by(installation.ada(), notes));

        Outcome<AcceptLaterDeadline.Moved> outcome = later(before.to().toString(), "The hall is free later", seen);

        assertThat(outcome).isEqualTo(new Outcome.Stale<>(new AcceptLaterDeadline.Moved(way().to(), List.of())));
        assertThat(way().to()).isAfter(before.to());
    }

    private WayOut.LaterDeadline way() {
        return (WayOut.LaterDeadline) plan().fit().ways().getFirst();
    }

    private String mark() {
        return way().mark();
    }

    private Outcome<AcceptLaterDeadline.Moved> later(String on, String reason, String mark) {
        return installation
                .get(AcceptLaterDeadline.class)
                .by(installation.ada(), new AcceptLaterDeadline.Request(on, reason, mark));
    }

    @Test
    void withoutADeadlineThePromiseCanSimplyGoOn() {
        ada.task(talk, "Outline", 660);
        ada.promise(USUAL, MONDAY, SUNDAY);

        assertThat(plan().fit().ways().getFirst()).isEqualTo(new WayOut.KeepOn(LocalDate.of(2026, 12, 3)));
    }

    @Test
    void aDraftNeedsItsHoursBeforeAnyArePromised() {
        ada.task(talk, "Outline", 180);
        ada.change(tx -> new Goals(tx, ada.actor.id()).save(talk.withState(GoalState.DRAFT)));

        FitView fit = Objects.requireNonNull(installation.get(PreviewFit.class).by(installation.ada(), talk.id()));

        assertThat(fit.isPromised()).isFalse();
        assertThat(fit.hours()).isEqualTo(new FitView.Hours(all(0), 180, 180, 0));
    }

    @Test
    void theFreeHoursAreThoseBeforeTheTightestDeadlineAndSayIt() {
        talk = ada.goal("Talk", SUNDAY.plusWeeks(2));
        ada.task(talk, "Outline", 60);
        ada.promise(USUAL, MONDAY, SUNDAY.plusWeeks(2));
        assertThat(plan().fit().verdict().other()).isNull();
        assertThat(plan().fit().verdict().spare()).isEqualTo(23 * 60);

        Goal exam = ada.goal("Exam", SUNDAY);
        ada.task(exam, "Learn", 420);

        assertThat(plan().fit().hours()).isEqualTo(new FitView.Hours(all(24 * 60), 60, 480, 0));
        assertThat(plan().fit().verdict().spare()).isEqualTo(60);
        assertThat(plan().fit().verdict().by()).isEqualTo(SUNDAY);
        assertThat(plan().fit().verdict().other()).isEqualTo(exam);
    }

    @Test
    void beforeAnyNoteHasHoursAllThatIsPromisedIsFreeAndNoOtherDeadlineIsSpokenOf() {
        talk = ada.goal("Talk", SUNDAY);
        ada.task(talk, "Outline", null);
        ada.promise(USUAL, MONDAY, SUNDAY);

        assertThat(plan().fit().verdict().spare()).isEqualTo(8 * 60);
        assertThat(plan().fit().verdict().other()).isNull();
    }

    @Test
    void theGoalOfThePlanIsTheOneOfItsOtherPages() {
        threeHoursShort();
        installation.pass(Duration.ofDays(1));
        ada.worked(ada.task(talk, "Handout", 60), MONDAY, 30);

        assertThat(plan().goal()).isEqualTo(installation.get(ShowGoals.class).by(installation.ada(), talk.id()));
    }

    @Test
    void tryingWritesNothing() {
        threeHoursShort();
        var before = ada.sessions();

        done(installation
                .get(PreviewFit.class)
                .by(installation.ada(), talk.id(), new PreviewFit.Request(WeekForm.typed("Sun 8h"), "", "")));

        assertThat(ada.sessions()).isEqualTo(before);
    }

    @Test
    void onTheNextVisitWhatWasMissedHasMovedAndSaysWhy() {
        threeHoursShort();
        installation.pass(Duration.ofDays(1));

        assertThat(installation.get(CatchUp.class).by(installation.ada())).isTrue();
        assertThat(installation.get(CatchUp.class).by(installation.ada())).isFalse();

        PlanView plan = plan();
        assertThat(plan.weeks().getFirst().lines()).extracting(Line::state).startsWith(State.MISSED, State.PLANNED);
        assertThat(plan.moves())
                .filteredOn(move -> move.task().title().equals("Outline"))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.from()).isEqualTo(MONDAY.atTime(19, 0));
                    assertThat(move.to()).isEqualTo(MONDAY.plusDays(5).atTime(9, 0));
                    assertThat(move.why().key()).isEqualTo("plan.moved.missed");
                });
        assertThat(plan.weeks().getFirst().lines().get(2).moved()).isNotNull();
    }

    @Test
    void aNoteWithoutHoursIsNamed() {
        threeHoursShort();
        ada.task(talk, "Print", null);

        assertThat(plan().withoutHours()).extracting(Task::title).containsExactly("Print");
    }

    @Test
    void nobodySeesThePlanOfAnother() {
        threeHoursShort();

        assertThat(installation.get(ShowPlan.class).by(installation.grace(), talk.id()))
                .isNull();
        assertThat(installation.get(PreviewFit.class).by(installation.grace(), talk.id()))
                .isNull();
    }

    @Test
    void aThousandNotesArePlannedToTheEnd() {
        ada.promise("daily 08:00 8h", MONDAY, MONDAY.plusYears(1));
        ada.tasks(talk, 1000, 90);

        PlanView plan = plan();

        int sessions =
                plan.weeks().stream().mapToInt(week -> week.lines().size()).sum();
        assertThat(sessions).isBetween(1000, 1400);
        assertThat(plan.fit().verdict().fits()).isTrue();
    }
}
