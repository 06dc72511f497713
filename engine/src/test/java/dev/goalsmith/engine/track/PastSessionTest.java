package dev.goalsmith.engine.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PastSessionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Id OUTLINE = new Id(new UUID(0, 1));
    private static final Id SLIDES = new Id(new UUID(0, 2));

    private static PastSession planned(Id task, LocalDateTime start, int minutes) {
        return new PastSession(task, start, Duration.ofMinutes(minutes), Duration.ZERO);
    }

    private static WorkLog worked(Id task, LocalDate on, int minutes) {
        return new WorkLog(
                new Id(new UUID(1, minutes)),
                task,
                new WorkLog.When(on, null, ZoneOffset.UTC),
                Duration.ofMinutes(minutes),
                WorkLog.Source.HAND);
    }

    private static List<Long> minutes(List<PastSession> sessions, WorkLog... logs) {
        return PastSession.withWork(sessions, List.of(logs)).stream()
                .map(session -> session.worked().toMinutes())
                .toList();
    }

    @Test
    void aSessionIsKeptByWorkOnItsTaskOnItsDay() {
        List<PastSession> two =
                List.of(planned(OUTLINE, MONDAY.atTime(7, 0), 60), planned(SLIDES, MONDAY.atTime(19, 0), 60));

        assertThat(minutes(two, worked(SLIDES, MONDAY, 45))).containsExactly(0L, 45L);
        assertThat(minutes(two, worked(SLIDES, MONDAY.plusDays(1), 45))).containsExactly(0L, 0L);
        assertThat(PastSession.withWork(two, List.of()).getFirst().isMissed()).isTrue();
    }

    @Test
    void whatWasWorkedOnAnythingElseThatDayKeepsTheTimeToo() {
        List<PastSession> one = List.of(planned(OUTLINE, MONDAY.atTime(7, 0), 60));

        assertThat(minutes(one, worked(SLIDES, MONDAY, 40))).containsExactly(40L);
        assertThat(minutes(one, worked(SLIDES, MONDAY, 40), worked(OUTLINE, MONDAY, 30)))
                .containsExactly(60L);
    }

    @Test
    void noMinuteCountsTwice() {
        List<PastSession> two =
                List.of(planned(OUTLINE, MONDAY.atTime(7, 0), 60), planned(OUTLINE, MONDAY.atTime(19, 0), 60));

        assertThat(minutes(two, worked(OUTLINE, MONDAY, 90))).containsExactly(60L, 30L);
        assertThat(minutes(two, worked(OUTLINE, MONDAY, 600))).containsExactly(60L, 60L);
    }
}
