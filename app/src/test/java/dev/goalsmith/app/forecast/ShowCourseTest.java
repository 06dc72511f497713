package dev.goalsmith.app.forecast;

import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.plan.PlanCase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.forecast.BurnUp;
import dev.goalsmith.engine.forecast.BurnUp.Course;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.DayPart;
import dev.goalsmith.engine.schedule.WeekPart;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCourseTest {

    private static final LocalDate CHRISTMAS = MONDAY.plusDays(27);

    private TestInstallation installation;
    private PlanCase ada;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private CourseView course(Goal goal) {
        return Objects.requireNonNull(installation.get(ShowCourse.class).by(installation.ada(), goal.id()));
    }

    @Test
    void theHoursOfAGoalGoOnFromThoseWorkedToThoseForetold() {
        ada.promise(USUAL, MONDAY, MONDAY.plusDays(55));
        Goal talk = ada.goal("Talk", CHRISTMAS);
        Task outline = ada.task(talk, "Outline", 600);
        ada.worked(outline, MONDAY.minusDays(3), 120);
        ada.worked(ada.task(ada.goal("Report", null), "Draft", 600), MONDAY.minusDays(9), 60);

        BurnUp burnUp = course(talk).burnUp();
        ForecastView forecast =
                Objects.requireNonNull(installation.get(ShowForecast.class).by(installation.ada(), talk.id()));

        assertThat(burnUp.hours()).isEqualTo(2);
        assertThat(burnUp.estimated()).isEqualTo(10);
        assertThat(burnUp.days().start()).isEqualTo(MONDAY.minusDays(3));
        assertThat(burnUp.days().deadline()).isEqualTo(CHRISTMAS);
        assertThat(burnUp.courses()).extracting(Course::percent).containsExactly(50, 80, 95);
        assertThat(burnUp.courses())
                .extracting(Course::day)
                .containsExactly(
                        forecast.prospect().likely(),
                        forecast.prospect().sure(),
                        forecast.prospect().latest());
        assertThat(burnUp.courses())
                .extracting(Course::hours)
                .isSorted()
                .first()
                .isEqualTo(2 + forecast.hours().quantile(0.5));
    }

    @Test
    void withoutAPromiseWhatWasWorkedIsShownBesideTheEstimates() {
        Goal talk = ada.goal("Talk", CHRISTMAS);
        ada.worked(ada.task(talk, "Outline", 600), MONDAY.minusDays(3), 120);

        BurnUp burnUp = course(talk).burnUp();

        assertThat(burnUp.courses()).isEmpty();
        assertThat(burnUp.hours()).isEqualTo(2);
        assertThat(burnUp.estimated()).isEqualTo(10);
        assertThat(burnUp.days().end()).isEqualTo(CHRISTMAS);
    }

    @Test
    void aGoalWithoutAnythingBeginsOnTheDayItWasSet() {
        BurnUp burnUp = course(ada.goal("Talk", null)).burnUp();

        assertThat(burnUp.days().start()).isEqualTo(MONDAY);
        assertThat(burnUp.most()).isZero();
    }

    @Test
    void sessionsThatAreOverAreCountedByPartOfTheWeek() {
        Goal talk = ada.goal("Talk", CHRISTMAS);
        Task outline = ada.task(talk, "Outline", 600);
        ada.promise(USUAL, MONDAY, MONDAY.plusDays(55));
        ada.worked(outline, MONDAY, 60);
        installation.pass(Duration.ofDays(1));

        assertThat(course(talk).slots()).singleElement().satisfies(slot -> {
            assertThat(slot.part()).isEqualTo(new WeekPart(DayOfWeek.MONDAY, DayPart.EVENING));
            assertThat(slot.percent()).isEqualTo(50);
            assertThat(slot.count().shortened()).isEqualTo(1);
        });
    }

    @Test
    void whatIsNotOnesOwnIsNotThere() {
        Goal talk = ada.goal("Talk", CHRISTMAS);

        assertThat(installation.get(ShowCourse.class).by(installation.grace(), talk.id()))
                .isNull();
    }
}
