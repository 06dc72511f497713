package dev.goalsmith.app.schedule;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.app.schedule.file.CalendarFile;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.BusyTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyTimeTest extends GoalCase {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 23, 19, 0);

    private Goal goal;

    @BeforeEach
    void begin() {
        goal = begin("Give a talk");
        done(get(AddTask.class).by(ada, new AddTask.Request(goal.id(), null, "Outline 2h")));
        var week = WeekForm.typed("Mon evening 2h, Thu morning 2h");
        done(get(CommitHours.class).by(ada, goal.id(), new CommitHours.Request(week, "", "", "", "")));
    }

    private Outcome<AddBusyTime.Taken> add(String on, String from, String until, String to, String what) {
        return get(AddBusyTime.class).by(ada, new AddBusyTime.Request(on, from, until, to, what));
    }

    private AddBusyTime.Taken dentist() {
        return done(add("2026-11-23", "18:00", "", "19:30", " Dentist "));
    }

    private List<BusyTime> listed() {
        ScheduleView view = there(get(ShowSchedule.class).by(ada, goal.id()));
        return Stream.concat(view.busyByHand().values().stream(), view.busyByFile().stream())
                .sorted(Comparator.comparing(BusyTime::from))
                .toList();
    }

    private List<LocalDateTime> planned() {
        return there(get(ShowPlan.class).by(ada, goal.id())).weeks().stream()
                .flatMap(week -> week.lines().stream())
                .map(line -> line.start())
                .toList();
    }

    @Test
    void whatWasPlannedInABusyTimeMovesAndSaysWhy() {
        assertThat(planned()).containsExactly(EVENING);

        BusyTime time = dentist().time();

        assertThat(listed()).containsExactly(time);
        assertThat(time.what()).isEqualTo("Dentist");
        assertThat(planned()).doesNotContain(EVENING).isNotEmpty();
        assertThat(there(get(ShowPlan.class).by(ada, goal.id())).moves())
                .extracting(Moving::why)
                .contains(Phrase.of("plan.moved.busy", EVENING, "Dentist"));
    }

    @Test
    void aBusyTimeThatIsRemovedGivesItsHoursBackAndCanComeAgain() {
        var taken = dentist();
        List<LocalDateTime> round = planned();

        Deleted deleted = done(get(RemoveBusyTime.class).by(ada, taken.id()));
        assertThat(deleted.label()).isEqualTo("Dentist");
        assertThat(listed()).isEmpty();

        done(get(Undo.class).by(ada, deleted.id()));
        assertThat(listed()).containsExactly(taken.time());
        assertThat(planned()).isEqualTo(round);
    }

    @Test
    void nobodyRemovesWhatIsAnothers() {
        var taken = dentist();
        assertThat(get(RemoveBusyTime.class).by(grace, taken.id())).isEqualTo(new Outcome.Missing<>());
        assertThat(listed()).hasSize(1);
    }

    @Test
    void whatIsOverIsNotListed() {
        dentist();
        // It is nine in the morning in Berlin.
        goalsmith.pass(Duration.ofMinutes(10 * 60 + 30));
        assertThat(listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 18:00, '', 19:00, busyOn",
        "2026-11-24, '', '', 19:00, busyFrom",
        "2026-11-24, 18:00, '', soon, busyTo",
        "2026-11-24, 18:00, '', 18:00, busyTo",
        "2026-11-24, 18:00, 2026-11-23, 19:00, busyTo",
        "2026-11-24, 18:00, 2026-12-08, 18:01, busyUntil",
        "2026-11-22, 18:00, '', 19:00, busyOn"
    })
    void whatCannotBeIsRefusedBesideItsField(String on, String from, String until, String to, String field) {
        assertThat(add(on, from, until, to, ""))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(((Problem) invalid.problems().getFirst()).field())
                                .isEqualTo(field));
        assertThat(listed()).isEmpty();
    }

    @Test
    void twoHundredAreEnough() {
        for (int day = 0; day < AddBusyTime.MOST; day++) {
            String on = LocalDate.of(2027, 1, 1).plusDays(day).toString();
            done(add(on, "03:00", "", "03:01", ""));
        }
        assertThat(add("2026-12-24", "18:00", "", "20:00", "Family"))
                .isEqualTo(Outcome.invalid(Problem.of("busyOn", "check.tooMany", AddBusyTime.MOST)));
    }

    private static byte[] calendar(String... days) {
        String events = Arrays.stream(days)
                .map("BEGIN:VEVENT\nSUMMARY:Choir\nDTSTART:%sT180000\nDURATION:PT1H\nEND:VEVENT\n"::formatted)
                .collect(Collectors.joining());
        return ("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<LocalDate> days() {
        return listed().stream().map(time -> time.from().toLocalDate()).toList();
    }

    @Test
    void aFileTakesThePlaceOfTheOneBeforeUntilItIsTakenBack() {
        dentist();
        var first = done(get(ImportBusyTimes.class).by(ada, calendar("20261124", "20261125")));
        var second = done(get(ImportBusyTimes.class).by(ada, calendar("20261201")));

        assertThat(first.times()).hasSize(2);
        assertThat(days()).containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 1));
        assertThat(get(WithdrawBusyImport.class).by(ada, first.id())).isEqualTo(new Outcome.Missing<>());
        assertThat(get(WithdrawBusyImport.class).by(grace, second.id())).isEqualTo(new Outcome.Missing<>());

        done(get(WithdrawBusyImport.class).by(ada, second.id()));
        assertThat(days())
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));

        done(get(WithdrawBusyImport.class).by(ada, first.id()));
        assertThat(days()).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void whoTakesAFileBackAgainOnAnotherDayLosesNothing() {
        done(get(ImportBusyTimes.class).by(ada, calendar("20261124", "20261129")));
        var second = done(get(ImportBusyTimes.class).by(ada, calendar("20261123", "20261124", "20261201")));
        goalsmith.pass(Duration.ofDays(1));

        done(get(WithdrawBusyImport.class).by(ada, second.id()));
        goalsmith.pass(Duration.ofDays(1));

        assertThat(get(WithdrawBusyImport.class).by(ada, second.id())).isEqualTo(new Outcome.Missing<>());
        assertThat(days()).containsExactly(LocalDate.of(2026, 11, 29));
    }

    @Test
    void whatCameBackFromTheTrashStaysWhenTheFileAfterItIsTakenBack() {
        done(get(ImportBusyTimes.class).by(ada, calendar("20261124")));
        var second = done(get(ImportBusyTimes.class).by(ada, calendar("20261201")));
        done(get(Undo.class).by(ada, second.id()));

        done(get(WithdrawBusyImport.class).by(ada, second.id()));

        assertThat(days()).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aBrokenFileChangesNothing() {
        done(get(ImportBusyTimes.class).by(ada, calendar("20261124")));

        Outcome<?> broken = get(ImportBusyTimes.class).by(ada, calendar("20261125", "soon"));

        assertThat(broken).isEqualTo(Outcome.invalid(Problem.of("busyFile", "schedule.busy.file.unreadable")));
        assertThat(days()).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void whatCameFromAFileIsRemovedTogetherAndCanComeAgain() {
        assertThat(get(RemoveImportedTimes.class).by(ada)).isEqualTo(new Outcome.Missing<>());
        dentist();
        done(get(ImportBusyTimes.class).by(ada, calendar("20261124", "20261125")));

        Deleted deleted = done(get(RemoveImportedTimes.class).by(ada));
        assertThat(days()).containsExactly(LocalDate.of(2026, 11, 23));

        done(get(Undo.class).by(ada, deleted.id()));
        assertThat(days()).hasSize(3);
    }

    @Test
    void asManyAsThereMayBeAreTakenBackTogether() {
        String[] days =
                Stream.generate(() -> "20270301").limit(CalendarFile.MOST_TIMES).toArray(String[]::new);
        done(get(ImportBusyTimes.class).by(ada, calendar(days)));
        var second = done(get(ImportBusyTimes.class).by(ada, calendar("20261201")));

        done(get(WithdrawBusyImport.class).by(ada, second.id()));

        assertThat(days()).hasSize(CalendarFile.MOST_TIMES);
    }
}
