package dev.goalsmith.app.forecast;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.forecast.Fall.Cause;
import dev.goalsmith.app.plan.PlanCase;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.forecast.Shift;
import dev.goalsmith.engine.goal.Goal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Eight hours a week for four weeks, ten notes of two hours, all due at their end; a week later.
class FallsTest {

    private static final LocalDate CHRISTMAS = MONDAY.plusDays(27);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;
    private final List<Task> notes = new ArrayList<>();

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        ada.promise(USUAL, MONDAY, CHRISTMAS);
        talk = ada.goal("Talk", CHRISTMAS);
        for (int number = 0; number < 9; number++) {
            notes.add(ada.task(talk, "Note " + number, 120));
        }
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    /// The Tuesday after.
    private @Nullable Fall fallAWeekLater() {
        installation.pass(Duration.ofDays(8));
        ada.set(TestInstallation.MONDAY.plus(Duration.ofDays(8)));
        ada.replan();
        return fall();
    }

    private @Nullable Fall fall() {
        return Objects.requireNonNull(installation.get(ShowForecast.class).by(installation.ada(), talk.id()))
                .fall();
    }

    private void work(Task note, LocalDate on, int minutes) {
        ada.worked(note, on, minutes);
        ada.save(note, Effort.UNKNOWN.withEstimate(Duration.ofHours(2)), new Progress(100, on));
    }

    /// The sessions of Monday, Thursday and twice two hours on Saturday.
    private void keepTheWeek(int minutes) {
        work(notes.get(0), MONDAY, minutes);
        work(notes.get(1), MONDAY.plusDays(3), minutes);
        work(notes.get(2), MONDAY.plusDays(5), minutes);
        work(notes.get(3), MONDAY.plusDays(5), minutes);
        ada.worked(notes.get(4), MONDAY.plusDays(7), 120);
    }

    @Test
    void aWeekThatWasKeptLowersNothing() {
        keepTheWeek(120);
        assertThat(fallAWeekLater()).isNull();
    }

    @Test
    void aMissedWeekIsNamedWithItsPoints() {
        Fall fall = Objects.requireNonNull(fallAWeekLater());

        assertThat(fall.since()).isEqualTo(MONDAY);
        assertThat(fall.before() - fall.now()).isGreaterThan(10);
        assertThat(fall.causes().getFirst().cause()).isInstanceOf(Cause.Missed.class);
        assertThat(fall.causes().getFirst().points()).isLessThan(-5);
    }

    @Test
    void theWeekdayIsNamedWhereAllOnItWereMissed() {
        work(notes.get(0), MONDAY, 120);
        work(notes.get(1), MONDAY.plusDays(3), 120);
        ada.worked(notes.get(4), MONDAY.plusDays(7), 120);

        Fall fall = Objects.requireNonNull(fallAWeekLater());

        assertThat(fall.causes().getFirst().cause())
                .isInstanceOfSatisfying(
                        Cause.Missed.class,
                        missed -> assertThat(missed).isEqualTo(new Cause.Missed(1, DayOfWeek.SATURDAY)));
    }

    /// What was finished on Monday was foretold with.
    @Test
    void finishedTasksThatTookLongerAreTold() {
        keepTheWeek(120);
        for (int done = 0; done < 4; done++) {
            ada.worked(notes.get(done), MONDAY.plusDays(2), 360);
        }

        Fall fall = Objects.requireNonNull(fallAWeekLater());

        assertThat(fall.causes().getFirst().cause()).isEqualTo(new Cause.Longer(1_080));
    }

    @Test
    void newNotesAndLessTimeAreTold() {
        keepTheWeek(120);
        assertThat(fallAWeekLater()).isNull();
        ada.task(talk, "Found on the way", 420);
        var away = new AddDaysOff.Request(CHRISTMAS.minusDays(4).toString(), CHRISTMAS.toString(), "Away");
        done(installation.get(AddDaysOff.class).by(installation.ada(), away));

        Fall fall = Objects.requireNonNull(fall());

        assertThat(fall.causes())
                .extracting(Shift::cause)
                .contains(new Cause.NewWork(1))
                .hasAtLeastOneElementOfType(Cause.LessTime.class);
    }
}
