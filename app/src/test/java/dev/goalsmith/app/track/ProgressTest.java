package dev.goalsmith.app.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.schedule.AddBusyTime;
import dev.goalsmith.app.schedule.ImportBusyTimes;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.track.WeekOfHours;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ProgressTest extends TrackCase {

    @Test
    void phoneCallsThatTakeLongerThanEstimatedAreShown() {
        Task call = seed.task(talk, "Call Maria", 50);
        seed.task(talk, "Call Ben", 150);
        goalsmith.get(LogWork.class).by(ada, call.id(), new LogWork.Request("80 min", ""));
        goalsmith.get(CompleteTask.class).by(ada, call.id());
        ProgressView view = there(goalsmith.get(ShowProgress.class).by(ada, talk.id()));
        assertThat(view.donePercent()).isEqualTo(25);
        assertThat(view.budgets().lines()).hasSize(1);
        ProgressView.Line line = view.budgets().lines().getFirst();
        assertThat(there(line.type()).name()).isEqualTo("Phone call");
        assertThat(line.budget().ratio()).isEqualTo(1.6);
    }

    @Test
    void promisedHoursStandBesideKeptHoursWeekByWeek() {
        Task call = seed.task(talk, "Call Maria", 50);
        seed.promise(TODAY.minusWeeks(1), TODAY.plusWeeks(6), Slot.of(DayOfWeek.MONDAY, LocalTime.of(19, 0), 120));
        goalsmith.get(LogWork.class).by(ada, call.id(), new LogWork.Request("80 min", "2026-11-17"));
        assertThat(there(goalsmith.get(ShowProgress.class).by(ada, talk.id())).weeks())
                .containsExactly(
                        new WeekOfHours(TODAY.minusWeeks(1), Duration.ofHours(2), Duration.ofMinutes(80)),
                        new WeekOfHours(TODAY, Duration.ofHours(2), Duration.ZERO));
    }

    @Test
    void aBusyTimeIsNoBrokenPromise() {
        seed.promise(TODAY.minusWeeks(1), TODAY.plusWeeks(6), Slot.of(DayOfWeek.MONDAY, LocalTime.of(19, 0), 120));
        goalsmith.get(AddBusyTime.class).by(ada, new AddBusyTime.Request("2026-11-23", "20:30", "", "22:00", "Choir"));
        assertThat(there(goalsmith.get(ShowProgress.class).by(ada, talk.id())).weeks())
                .extracting(WeekOfHours::promised)
                .containsExactly(Duration.ofHours(2), Duration.ofMinutes(90));
    }

    @Test
    void theNextFileLeavesTheBusyTimesOfThePastWhereTheyWere() {
        seed.promise(TODAY, TODAY.plusWeeks(6), Slot.of(DayOfWeek.MONDAY, LocalTime.of(19, 0), 120));
        goalsmith.get(ImportBusyTimes.class).by(ada, choir("20261123"));
        goalsmith.pass(Duration.ofDays(8));
        goalsmith.get(ImportBusyTimes.class).by(ada, choir("20261207"));
        assertThat(there(goalsmith.get(ShowProgress.class).by(ada, talk.id())).weeks())
                .extracting(WeekOfHours::promised)
                .containsExactly(Duration.ofHours(1), Duration.ofHours(2));
    }

    private static byte[] choir(String day) {
        return """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            SUMMARY:Choir
            DTSTART:%sT193000
            DURATION:PT1H
            END:VEVENT
            END:VCALENDAR
            """.formatted(day).getBytes(StandardCharsets.UTF_8);
    }
}
