package dev.goalsmith.app.schedule;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.journal.ShowJournal;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.SlotText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitHoursTest extends GoalCase {

    private static final String USUAL = "Mon evening 2h, Thu morning 2h, Sat 4h";

    private Goal goal;

    @BeforeEach
    void begin() {
        goal = begin("Give a talk");
    }

    private Outcome<Promised> commit(WeekForm week, String from, String to, String reason) {
        return commit(week, from, to, reason, view().promises().mark());
    }

    private Outcome<Promised> commit(WeekForm week, String from, String to, String reason, String seen) {
        var request = new CommitHours.Request(week, from, to, reason, seen);
        return get(CommitHours.class).by(ada, goal.id(), request);
    }

    private static List<Problem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Invalid<?>(var problems) ? problems : List.of();
    }

    private ScheduleView view() {
        ScheduleView view = get(ShowSchedule.class).by(ada, goal.id());
        if (view == null) {
            throw new AssertionError("no schedule");
        }
        return view;
    }

    @Test
    void aPromiseBeginsTodayAndLastsTwoMonthsUnlessSaidOtherwise() {
        Promised promise = done(commit(WeekForm.typed(USUAL), "", "", ""));

        assertThat(promise.from()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(promise.to()).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(SlotText.write(promise.slots())).isEqualTo("Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h");
        assertThat(view().present()).isEqualTo(promise);
    }

    @Test
    void whoPromisesHoursForADraftBeginsToWorkOnIt() {
        done(commit(WeekForm.typed(USUAL), "", "", ""));

        Goal now = get(FindGoals.class).by(ada, goal.id());
        assertThat(now).extracting(Goal::state).isEqualTo(GoalState.ACTIVE);
    }

    @Test
    void anotherPromiseNeedsAReasonAndTakesThePlaceOfWhatHoldsFromItsFirstDay() {
        done(commit(WeekForm.typed(USUAL), "", "", ""));

        Outcome<Promised> without = commit(WeekForm.typed("Tue 19:00 1h"), "2026-12-07", "", "");
        done(commit(WeekForm.typed("Tue 19:00 1h"), "2026-12-07", "", "Mondays are for the choir now"));

        assertThat(without).isEqualTo(Outcome.invalid(Problem.of("reason", "schedule.reason.wanted")));
        assertThat(view().history())
                .extracting(Promised::to)
                .containsExactly(LocalDate.of(2027, 2, 6), LocalDate.of(2026, 12, 6));
        assertThat(view().history().getFirst().reason()).isEqualTo("Mondays are for the choir now");
    }

    @Test
    void theSameHoursNeedNoReasonAndAreNoChange() {
        done(commit(WeekForm.typed(USUAL), "", "", ""));
        done(commit(WeekForm.typed("Thu 7:00 2h, Mon 19:00 2h, Sat 9:00 4h"), "", "2027-03-01", ""));

        assertThat(get(ShowJournal.class).by(ada, goal.id()))
                .satisfies(journal -> assertThat(journal.changes()).isEmpty());
    }

    @Test
    void theHoursOfTodayDropOthersToComeOnlyForAReason() {
        String others = "Tue 19:00 1h";
        done(commit(WeekForm.typed(USUAL), "", "", ""));
        done(commit(WeekForm.typed(others), "2026-12-07", "", "Mondays are for the choir then"));

        Outcome<Promised> without = commit(WeekForm.typed(USUAL), "", "", "");
        done(commit(WeekForm.typed(USUAL), "", "", "No choir after all"));

        assertThat(without).isEqualTo(Outcome.invalid(Problem.of("reason", "schedule.reason.wanted")));
        assertThat(get(ShowJournal.class).by(ada, goal.id()))
                .satisfies(journal -> assertThat(journal.changes())
                        .anyMatch(change -> change.before().equals(others)
                                && change.reason().equals("No choir after all")));
    }

    @Test
    void aPromiseIsNotReplacedByWhoSawAnother() {
        String seen = view().promises().mark();
        Promised first = done(commit(WeekForm.typed(USUAL), "", "", "", seen));

        Outcome<Promised> second = commit(WeekForm.typed("Tue 19:00 1h"), "", "", "Mondays are full", seen);

        assertThat(second).isEqualTo(new Outcome.Stale<>(first));
        assertThat(view().present()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Blursday 2h, '', '', slots",
        "'', '', '', slots",
        "Mon 2h, 2026-11-22, '', from",
        "Mon 2h, 0000-01-01, '', from",
        "Mon 2h, 10000-01-01, '', from",
        "Mon 2h, 2026-12-01, 2026-11-30, to",
        "Mon 2h, '', 2037-01-01, to",
        "Mon 2h, '', <script>, to"
    })
    void whatCannotBePromisedIsSaidBesideItsField(String slots, String from, String to, String field) {
        Outcome<Promised> outcome = commit(WeekForm.typed(slots), from, to, "");

        assertThat(problems(outcome)).first().extracting(Problem::field).isEqualTo(field);
        assertThat(view().history()).isEmpty();
    }

    @Test
    void paintedHalfHoursCountWhereTheTextWasLeftAlone() {
        var painted = new WeekForm(USUAL, USUAL, Set.of("Tue-19:00", "Tue-19:30", "Tue-20:30"));

        Promised promise = done(commit(painted, "", "", ""));

        assertThat(SlotText.write(promise.slots())).isEqualTo("Tue 19:00 1h, Tue 20:30 30min");
    }

    @Test
    void aTextThatCannotBeReadIsNotPassedOverForWhatIsPainted() {
        var mended = new WeekForm("Wed foo", "Wed foo", Set.of("Tue-19:00"));

        assertThat(problems(commit(mended, "", "", "")))
                .extracting(Problem::field)
                .containsExactly("slots");
    }

    @Test
    void timesThatAreNoHalfHoursAreNotRoundedByTheGrid() {
        String text = "Mon 19:10 50min";
        Set<String> cells = Set.of("Mon-19:00", "Mon-19:30");

        Promised promise = done(commit(new WeekForm(text, text, cells), "", "", ""));

        assertThat(SlotText.write(promise.slots())).isEqualTo("Mon 19:10 50min");
        assertThat(WeekCells.of(promise.slots())).containsExactly("Mon-19:00", "Mon-19:30");
    }

    @Test
    void daysOffAreTakenAndGivenBackAndTheGivingBackIsUndone() {
        var request = new AddDaysOff.Request("2026-12-24", "2027-01-01", "Christmas");
        done(get(AddDaysOff.class).by(ada, request));
        Id id = view().daysOff().keySet().iterator().next();

        Deleted deleted = done(get(RemoveDaysOff.class).by(ada, id));
        assertThat(view().daysOff()).isEmpty();
        done(get(Undo.class).by(ada, deleted.id()));

        assertThat(view().daysOff()).containsOnlyKeys(id);
    }

    @Test
    void nobodySeesOrChangesThePromiseOfAnother() {
        done(commit(WeekForm.typed(USUAL), "", "", ""));
        done(get(AddDaysOff.class).by(ada, new AddDaysOff.Request("2026-12-24", "", "")));
        Id id = view().daysOff().keySet().iterator().next();

        var request = new CommitHours.Request(WeekForm.typed(USUAL), "", "", "", "");
        assertThat(get(ShowSchedule.class).by(grace, goal.id())).isNull();
        assertThat(get(CommitHours.class).by(grace, goal.id(), request)).isEqualTo(new Outcome.Missing<>());
        assertThat(get(RemoveDaysOff.class).by(grace, id)).isEqualTo(new Outcome.Missing<>());
        assertThat(List.copyOf(view().daysOff().keySet())).containsExactly(id);
    }
}
