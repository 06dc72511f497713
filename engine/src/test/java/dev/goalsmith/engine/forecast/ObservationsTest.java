package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.goalsmith.engine.forecast.Growth.Grown;
import dev.goalsmith.engine.schedule.DayPart;
import dev.goalsmith.engine.schedule.WeekPart;
import dev.goalsmith.engine.track.SlotHistory;
import dev.goalsmith.engine.track.SlotHistory.Count;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final WeekPart MONDAYS = new WeekPart(DayOfWeek.MONDAY, DayPart.EVENING);
    private static final WeekPart SATURDAYS = new WeekPart(DayOfWeek.SATURDAY, DayPart.MORNING);

    /// Tasks of two hours each that took so many.
    private static List<FinishedTask> tasks(String type, double... hours) {
        return DoubleStream.of(hours)
                .mapToObj(actual -> new FinishedTask(type, 2, actual))
                .toList();
    }

    private static List<FinishedTask> both(List<FinishedTask> first, List<FinishedTask> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static SlotHistory slot(WeekPart part, int sessions, int hoursEach, int percent) {
        Duration planned = Duration.ofHours((long) sessions * hoursEach);
        Duration worked = planned.multipliedBy(percent).dividedBy(100);
        return new SlotHistory(part, new Count(sessions, 0, 0), planned, worked);
    }

    @Test
    void aTypeThatTakesLongerIsTold() {
        assertThat(Observations.ofTasks(tasks("calls", 3, 3, 4)))
                .containsExactly(new Observation.Budget("calls", 3, 6, 10));
    }

    @Test
    void aTypeThatTakesLessIsToldToo() {
        assertThat(Observations.ofTasks(tasks("calls", 1, 1, 1)))
                .containsExactly(new Observation.Budget("calls", 3, 6, 3));
    }

    @Test
    void fewTasksAndGoodEstimatesAreNoNews() {
        assertThat(Observations.ofTasks(both(tasks("calls", 4, 4), tasks("slides", 2.2, 2.2, 2.2))))
                .isEmpty();
    }

    @Test
    void estimatesThatHoldNowArePraised() {
        assertThat(Observations.ofTasks(tasks("calls", 4, 4, 4, 2, 2.1, 1.9)))
                .singleElement()
                .isInstanceOfSatisfying(Observation.Held.class, held -> {
                    assertThat(held.before()).isEqualTo(2);
                    assertThat(held.now()).isEqualTo(1);
                    assertThat(held.hours()).isEqualTo(6);
                });
    }

    @Test
    void whatIsLongAgoSaysNothingOfNow() {
        double[] now = new double[40];
        Arrays.fill(now, 2);
        assertThat(Observations.ofTasks(both(tasks("calls", 9, 9, 9), tasks("calls", now))))
                .isEmpty();
    }

    @Test
    void aSlotThatIsKeptFarLessThanTheOthersIsTold() {
        List<Observation> found = Observations.ofSlots(List.of(slot(MONDAYS, 8, 2, 90), slot(SATURDAYS, 5, 4, 40)));

        assertThat(found).hasSize(2).last().isInstanceOfSatisfying(Observation.Slot.class, slot -> {
            assertThat(slot.part()).isEqualTo(SATURDAYS);
            assertThat(slot.percent()).isEqualTo(40);
            assertThat(slot.others()).isEqualTo(90);
            assertThat(slot.hours()).isCloseTo(10, within(0.1));
        });
    }

    @Test
    void slotsThatAreKeptAlikeOrBarelyTriedAreNoNews() {
        assertThat(Observations.ofSlots(List.of(slot(MONDAYS, 8, 2, 90), slot(SATURDAYS, 5, 4, 75))))
                .isEmpty();
        assertThat(Observations.ofSlots(List.of(slot(MONDAYS, 8, 2, 90), slot(SATURDAYS, 3, 4, 0))))
                .isEmpty();
    }

    @Test
    void aPlanThatGrewByAFifthIsTold() {
        assertThat(Observations.ofPlan("talk", new Grown(20, 4))).isEqualTo(new Observation.Found("talk", 20, 4));
        assertThat(Observations.ofPlan("talk", new Grown(20, 3.9))).isNull();
        assertThat(Observations.ofPlan("talk", new Grown(0, 9))).isNull();
    }

    @Test
    void manySmallTasksAreTold() {
        List<Duration> five = List.of(
                Duration.ofMinutes(30),
                Duration.ofMinutes(15),
                Duration.ofMinutes(15),
                Duration.ofMinutes(10),
                Duration.ofMinutes(20));

        assertThat(Observations.ofSmall("talk", five)).isEqualTo(new Observation.Small("talk", 5, 1.5));
        assertThat(Observations.ofSmall("talk", five.subList(0, 4))).isNull();
    }

    @Test
    void whatMostHangsOnComesFirst() {
        var calls = new Observation.Budget("calls", 3, 6, 8);
        var plan = new Observation.Found("talk", 20, 6);
        var small = new Observation.Small("talk", 6, 1);

        assertThat(Observations.most(List.of(calls, small, plan), 2)).containsExactly(plan, calls);
    }
}
