package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.schedule.SlotText.Parsed;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final CalendarTask OUTLINE = CalendarTask.of(id(1), "Outline", 180, Rank.inSequence(0));
    private static final CalendarTask CALL = CalendarTask.of(id(2), "Call", 30, Rank.inSequence(1));
    private static final CalendarTask DRAFT = CalendarTask.of(id(3), "Draft", 360, Rank.inSequence(2));
    private static final CalendarTask REHEARSE = CalendarTask.of(id(4), "Rehearse", 90, Rank.inSequence(3));
    private static final List<CalendarTask> TASKS = List.of(OUTLINE, CALL, DRAFT, REHEARSE);

    private static Id id(int number) {
        return new Id(new UUID(0, number));
    }

    private static Commitment commitment(String slots) {
        var parsed = (Parsed) SlotText.parse(slots, DayParts.DEFAULT);
        return new Commitment(MONDAY, Commitment.usualEnd(MONDAY), BERLIN, parsed.slots(), List.of());
    }

    private static Agenda agenda(LocalDateTime now, String slots, List<CalendarTask> tasks) {
        return new Agenda(
                now.atZone(BERLIN).toInstant(), BERLIN, commitment(slots).openings(), List.of(), tasks, List.of());
    }

    private static final String USUAL = "Mon evening 2h, Thu morning 2h, Sat 4h";

    @Test
    void theUsualWeekEndsOnTheSecondThursdayAtEight() {
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS).plan();
        assertThat(plan.finish()).isEqualTo(LocalDateTime.of(2026, 1, 15, 8, 0).atZone(BERLIN));
        assertThat(plan.sessions())
                .first()
                .isEqualTo(new CalendarSession(
                        id(1), LocalDateTime.of(2026, 1, 5, 19, 0).atZone(BERLIN), 120));
        assertThat(plan.sessions()).hasSize(8);
        assertThat(plan.fit().fits()).isTrue();
    }

    @Test
    void replanningAnAcceptedPlanChangesNothing() {
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS).plan();
        CalendarPlan again = agenda(MONDAY.atTime(12, 0), USUAL, TASKS).plan();
        assertThat(again.sessions()).isEqualTo(plan.sessions());
        assertThat(Moves.between(plan.sessions(), again)).isEmpty();
    }

    @Test
    void aMissedSessionMovesOnAndSaysWhy() {
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS).plan();
        CalendarPlan after =
                agenda(MONDAY.plusDays(1).atStartOfDay(), USUAL, TASKS).plan();
        List<Move> moves = Moves.between(plan.sessions(), after);
        var why = Phrase.of("plan.moved.missed", "Outline", MONDAY.atTime(19, 0));
        assertThat(moves).isNotEmpty().allSatisfy(move -> assertThat(move.why()).isEqualTo(why));
        assertThat(moves.getFirst().from()).isEqualTo(plan.sessions().getFirst());
        assertThat(moves.getFirst().to())
                .isEqualTo(new CalendarSession(
                        id(1), MONDAY.plusDays(3).atTime(7, 0).atZone(BERLIN), 120));
    }

    @Test
    void aNewTaskAnotherEstimateAndALostSlotAreNamedAsTheReason() {
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS).plan();
        var first = CalendarTask.of(id(9), "Book a room", 60, Rank.inSequence(0));
        var more = List.of(first, OUTLINE, CALL, DRAFT, REHEARSE);
        assertThat(Moves.between(
                        plan.sessions(),
                        agenda(MONDAY.atStartOfDay(), USUAL, more).plan()))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.why()).isEqualTo(Phrase.of("plan.moved.new-task", "Book a room")));
        var longer = List.of(OUTLINE.withMinutes(200), CALL, DRAFT, REHEARSE);
        assertThat(Moves.between(
                        plan.sessions(),
                        agenda(MONDAY.atStartOfDay(), USUAL, longer).plan()))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.why()).isEqualTo(Phrase.of("plan.moved.estimate", "Outline")));
        CalendarPlan less =
                agenda(MONDAY.atStartOfDay(), "Mon evening 2h, Sat 4h", TASKS).plan();
        assertThat(Moves.between(plan.sessions(), less))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.why().key()).isEqualTo("plan.moved.slot-gone"));
    }

    @Test
    void whatStandsSoonerBecauseATaskIsDoneOrTakesLessDoesNotBlameTheNextOne() {
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS).plan();

        CalendarPlan done =
                agenda(MONDAY.atStartOfDay(), USUAL, TASKS.subList(1, 4)).plan();
        assertThat(Moves.between(plan.sessions(), done))
                .filteredOn(move -> !move.task().equals(OUTLINE.id()))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.why()).isEqualTo(Phrase.of("plan.moved.room")));

        var shorter = CalendarTask.of(id(1), "Outline", 60, Rank.inSequence(0));
        CalendarPlan less = agenda(MONDAY.atStartOfDay(), USUAL, List.of(shorter, CALL, DRAFT, REHEARSE))
                .plan();
        assertThat(Moves.between(plan.sessions(), less))
                .isNotEmpty()
                .extracting(move -> move.why().key())
                .containsOnly("plan.moved.estimate", "plan.moved.room");
    }

    @Test
    void workBeginsAtTheNextWholeMinuteAndBusyTimesAreLeftOut() {
        Instant now = MONDAY.atTime(19, 30, 20).atZone(BERLIN).toInstant();
        var busy = new BusyTime("", MONDAY.atTime(20, 0), MONDAY.atTime(20, 30), BERLIN);
        var agenda = new Agenda(now, BERLIN, commitment(USUAL).openings(), List.of(busy), List.of(OUTLINE), List.of());
        assertThat(agenda.plan().sessions())
                .extracting(session -> session.start().toLocalDateTime())
                .startsWith(
                        MONDAY.atTime(19, 31),
                        MONDAY.atTime(20, 30),
                        MONDAY.plusDays(3).atTime(7, 0));
    }

    @Test
    void aSessionThatLeavesABusyTimeSaysWhatIsThere() {
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS).plan();
        var dentist = new BusyTime("Dentist", MONDAY.atTime(18, 0), MONDAY.atTime(19, 30), BERLIN);
        CalendarPlan after = agenda(MONDAY.atStartOfDay(), USUAL, TASKS)
                .withBusy(List.of(dentist))
                .plan();

        List<Move> moves = Moves.between(plan.sessions(), after);

        var why = Phrase.of("plan.moved.busy", MONDAY.atTime(19, 0), "Dentist");
        assertThat(moves).isNotEmpty().first().extracting(Move::why).isEqualTo(why);
        assertThat(after.availableBy(MONDAY)).isEqualTo(90);
        assertThat(plan.availableBy(MONDAY)).isEqualTo(120);
    }

    @Test
    void aPinnedSessionMayStandInABusyTime() {
        var pin = new CalendarSession(id(1), MONDAY.atTime(19, 0).atZone(BERLIN), 60);
        var busy = new BusyTime("", MONDAY.atTime(18, 0), MONDAY.atTime(22, 0), BERLIN);
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, TASKS)
                .withPinned(List.of(pin))
                .withBusy(List.of(busy))
                .plan();
        assertThat(plan.sessions()).first().isEqualTo(pin);
        assertThat(plan.sessions().get(1).start().toLocalDate()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void aPinnedSessionStaysAndTheRestFlowsRoundIt() {
        var pin = new CalendarSession(id(4), MONDAY.atTime(20, 0).atZone(BERLIN), 60);
        var now = MONDAY.atStartOfDay(BERLIN).toInstant();
        var agenda = new Agenda(now, BERLIN, commitment(USUAL).openings(), List.of(), TASKS, List.of(pin));
        assertThat(agenda.plan().sessions()).contains(pin);
        assertThat(agenda.plan().sessions().getFirst())
                .isEqualTo(new CalendarSession(id(1), MONDAY.atTime(19, 0).atZone(BERLIN), 60));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28T23:00, 2026-03-28T23:00, 2026-03-29T04:00", // forward at 02:00
        "Europe/Berlin, 2026-10-24T23:00, 2026-10-24T23:00, 2026-10-25T02:00", // back at 03:00
        "America/New_York, 2026-03-07T23:00, 2026-03-07T23:00, 2026-03-08T04:00",
        "Australia/Lord_Howe, 2026-10-03T23:00, 2026-10-03T23:00, 2026-10-04T03:30", // forward half an hour at 02:00
        "Asia/Kolkata, 2026-03-28T23:00, 2026-03-28T23:00, 2026-03-29T03:00"
    })
    void aSessionKeepsItsWallClockStartAndItsWorkedMinutesWhenTheClockChanges(
            String zone, LocalDateTime slot, LocalDateTime start, LocalDateTime end) {
        ZoneId there = ZoneId.of(zone);
        var opening = new Opening(slot, Duration.ofHours(6), there);
        var task = CalendarTask.of(id(1), "Draft", 240, Rank.inSequence(0));
        Instant now = slot.minusDays(1).atZone(there).toInstant();
        CalendarSession session = new Agenda(now, there, List.of(opening), List.of(), List.of(task), List.of())
                .plan()
                .sessions()
                .getFirst();
        assertThat(session.start().toLocalDateTime()).isEqualTo(start);
        assertThat(session.endExclusive().toLocalDateTime()).isEqualTo(end);
        assertThat(Duration.between(session.start(), session.endExclusive())).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aPersonWhoTravelsWorksByTheClockOfEachPlace() {
        var home = new Opening(MONDAY.atTime(19, 0), Duration.ofHours(1), BERLIN);
        var away = new Opening(MONDAY.plusDays(3).atTime(7, 0), Duration.ofHours(1), ZoneId.of("Asia/Tokyo"));
        Instant now = MONDAY.atStartOfDay(BERLIN).toInstant();
        var task = CalendarTask.of(id(1), "Draft", 120, Rank.inSequence(0));
        assertThat(new Agenda(now, BERLIN, List.of(home, away), List.of(), List.of(task), List.of())
                        .plan()
                        .sessions())
                .extracting(CalendarSession::start)
                .containsExactly(
                        MONDAY.atTime(19, 0).atZone(BERLIN),
                        MONDAY.plusDays(3).atTime(7, 0).atZone(ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void theWaysOutAreDaysAndSlotsOnTheCalendar() {
        var due = MONDAY.plusDays(7).atStartOfDay();
        var tasks = TASKS.stream().map(task -> task.dueBefore(due)).toList();
        CalendarPlan plan = agenda(MONDAY.atStartOfDay(), USUAL, tasks).plan();
        assertThat(plan.fit().missingMinutes()).isEqualTo(180);
        assertThat(plan.repairs(commitment(USUAL)))
                .contains(
                        new CalendarRepair.LaterDeadline(LocalDate.of(2026, 1, 15), List.of(id(3), id(4))),
                        new CalendarRepair.MoreHours(
                                180, List.of(Slot.of(DayOfWeek.THURSDAY, LocalTime.of(7, 0), 300))),
                        new CalendarRepair.DropTasks(List.of(id(3))));
    }
}
