package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.forecast.BurnUp.Ahead;
import dev.goalsmith.engine.forecast.BurnUp.Course;
import dev.goalsmith.engine.forecast.BurnUp.Days;
import dev.goalsmith.engine.forecast.BurnUp.Point;
import dev.goalsmith.engine.forecast.CommittedTime.Stretch;
import dev.goalsmith.engine.track.WorkLog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Four hours are promised on each of the next six Mondays.
class BurnUpTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Days DAYS = Days.of(MONDAY.minusDays(14), MONDAY, MONDAY.plusDays(20));
    private static final LocalDate PROMISED_TO = MONDAY.plusDays(41);
    private static final CommittedTime MONDAYS = CommittedTime.inOrder(IntStream.range(0, 6)
            .mapToObj(week -> new Stretch(MONDAY.plusWeeks(week), 240))
            .toList());

    private static WorkLog log(int day, int minutes) {
        var id = new Id(new UUID(0x019A_0000_0000_7000L, day));
        var when = new WorkLog.When(MONDAY.plusDays(day), null, ZoneOffset.UTC);
        return new WorkLog(id, id, when, Duration.ofMinutes(minutes), WorkLog.Source.HAND);
    }

    /// Surely so many hours, in just as many that are committed.
    private static Ahead ahead(double hours) {
        return new Ahead(
                Distribution.of(new double[] {hours}),
                new Forecast(Distribution.of(new double[] {60 * hours}), MONDAYS),
                PROMISED_TO);
    }

    private static Course course(double hours) {
        return BurnUp.of(DAYS, List.of(log(-14, 120)), Duration.ZERO, ahead(hours))
                .courses()
                .getFirst();
    }

    @Test
    void workPilesUpFromNothingToToday() {
        BurnUp burnUp = BurnUp.of(DAYS, List.of(log(-7, 30), log(-14, 60), log(-7, 60)), Duration.ofHours(3), null);

        assertThat(burnUp.done())
                .containsExactly(
                        new Point(MONDAY.minusDays(14), 0),
                        new Point(MONDAY.minusDays(14), 1),
                        new Point(MONDAY.minusDays(7), 2.5),
                        new Point(MONDAY, 2.5));
        assertThat(burnUp.by(MONDAY.minusDays(8))).isEqualTo(1);
        assertThat(burnUp.estimated()).isEqualTo(5.5);
        assertThat(burnUp.most()).isEqualTo(5.5);
        assertThat(burnUp.courses()).isEmpty();
    }

    @Test
    void whatLiesAheadGrowsAsTheCommittedTimeDoes() {
        Course course = course(8);

        assertThat(course.points().getFirst()).isEqualTo(new Point(MONDAY, 2));
        assertThat(course.by(MONDAY.plusDays(6))).isEqualTo(6);
        assertThat(course.day()).isEqualTo(MONDAY.plusDays(7));
        assertThat(course.points().getLast()).isEqualTo(new Point(MONDAY.plusDays(7), 10));
        assertThat(course.by(MONDAY.plusDays(30))).isEqualTo(10);
        assertThat(course.by(MONDAY.minusDays(1))).isNull();
    }

    @Test
    void whatIsNotDoneByTheEndOfThePromiseEndsThereUnfinished() {
        Course course = course(48);

        assertThat(course.day()).isNull();
        assertThat(course.hours()).isEqualTo(50);
        assertThat(course.points().getLast().day()).isEqualTo(PROMISED_TO);
        assertThat(course.points().getLast().hours()).isCloseTo(26, within(0.01));
        assertThat(course.by(PROMISED_TO.plusDays(1))).isNull();
    }

    @Test
    void theLastDayIsTheLatestOfDeadlineAndForecast() {
        assertThat(BurnUp.of(DAYS, List.of(), Duration.ZERO, ahead(4)).days().end())
                .isEqualTo(MONDAY.plusDays(20));
        assertThat(BurnUp.of(DAYS, List.of(), Duration.ZERO, ahead(24)).days().end())
                .isEqualTo(MONDAY.plusDays(35));
        assertThat(BurnUp.of(DAYS, List.of(), Duration.ZERO, ahead(90)).days().end())
                .isEqualTo(PROMISED_TO);
    }

    @Test
    void aGoalThatBeganTodayHasAWeekToShow() {
        assertThat(Days.of(MONDAY.plusDays(1), MONDAY, null))
                .isEqualTo(new Days(MONDAY, MONDAY, null, MONDAY.plusDays(6)));
    }

    @Test
    void aLongWayIsShownByNoMorePointsThanCanBeTold() {
        var longer = new Ahead(
                Distribution.of(new double[] {100}),
                new Forecast(Distribution.of(new double[] {1e6}), MONDAYS),
                MONDAY.plusYears(3));

        Course course =
                BurnUp.of(DAYS, List.of(), Duration.ZERO, longer).courses().getFirst();

        assertThat(course.points()).hasSizeBetween(60, 92);
    }
}
