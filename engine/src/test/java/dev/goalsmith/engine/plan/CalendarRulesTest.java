package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.plan.CalendarRules.Reservation;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.schedule.SlotText.Parsed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final CalendarTask READ = CalendarTask.of(id(1), "Read", 240, new Rank(0, 0, 3, 3));
    private static final CalendarTask TALK = CalendarTask.of(id(2), "Talk", 240, new Rank(1, 0, 3, 3));
    private static final List<Opening> OPENINGS = openings("Mon evening 2h, Thu morning 2h, Sat 4h");

    private static Id id(int number) {
        return new Id(new UUID(0, number));
    }

    private static List<Opening> openings(String slots) {
        var parsed = (Parsed) SlotText.parse(slots, DayParts.DEFAULT);
        return new Commitment(MONDAY, Commitment.usualEnd(MONDAY), BERLIN, parsed.slots(), List.of()).openings();
    }

    private static Agenda agenda(CalendarTask... tasks) {
        return new Agenda(
                MONDAY.atStartOfDay(BERLIN).toInstant(), BERLIN, OPENINGS, List.of(), List.of(tasks), List.of());
    }

    private static CalendarSession session(CalendarTask task, LocalDateTime start, int minutes) {
        return new CalendarSession(task.id(), start.atZone(BERLIN), minutes);
    }

    private static LocalDateTime day(int after, int hour) {
        return MONDAY.plusDays(after).atTime(hour, 0);
    }

    @Test
    void noMoreIsPlannedADayAndAWeekThanThePersonWants() {
        var rules = new CalendarRules(90, 200, Map.of(), List.of(), Rules.Lengths.ANY);
        assertThat(agenda(READ.withMinutes(300)).withRules(rules).plan().sessions())
                .containsExactly(
                        session(READ, day(0, 19), 90),
                        session(READ, day(3, 7), 90),
                        session(READ, day(5, 9), 20),
                        session(READ, day(7, 19), 90),
                        session(READ, day(10, 7), 10));
    }

    @Test
    void whatWasWorkedUsesUpItsDayAndItsWeek() {
        var rules = new CalendarRules(90, 200, Map.of(MONDAY, 60), List.of(), Rules.Lengths.ANY);
        assertThat(agenda(READ.withMinutes(240)).withRules(rules).plan().sessions())
                .containsExactly(
                        session(READ, day(0, 19), 30),
                        session(READ, day(3, 7), 90),
                        session(READ, day(5, 9), 20),
                        session(READ, day(7, 19), 90),
                        session(READ, day(10, 7), 10));
    }

    @Test
    void theThursdayIsKeptForReading() {
        var thursdays = List.of(new Reservation(DayOfWeek.THURSDAY, LocalTime.of(7, 0), Set.of(READ.id(), id(99))));
        var rules =
                new CalendarRules(CalendarRules.NO_CAP, CalendarRules.NO_CAP, Map.of(), thursdays, Rules.Lengths.ANY);
        assertThat(agenda(TALK, READ).withRules(rules).plan().sessions())
                .containsExactly(
                        session(READ, day(0, 19), 120), session(READ, day(3, 7), 120), session(TALK, day(5, 9), 240));
    }

    @Test
    void aSessionMovesBecauseItsTimeIsKeptOrTheDayIsFull() {
        CalendarPlan present = agenda(TALK).plan();
        var thursdays = List.of(new Reservation(DayOfWeek.THURSDAY, LocalTime.of(7, 0), Set.of(id(99))));
        var kept =
                new CalendarRules(CalendarRules.NO_CAP, CalendarRules.NO_CAP, Map.of(), thursdays, Rules.Lengths.ANY);
        assertThat(agenda(TALK).withRules(kept).whatIf(present).moves())
                .extracting(move -> move.why().key())
                .containsExactly("plan.moved.kept");
        var full = new CalendarRules(60, CalendarRules.NO_CAP, Map.of(), List.of(), Rules.Lengths.ANY);
        assertThat(agenda(TALK).withRules(full).whatIf(present).moves())
                .extracting(move -> move.why().key())
                .contains("plan.moved.cap")
                .doesNotContain("plan.moved.order", "plan.moved.sequence");
    }

    @Test
    void aMilestoneIsTheDueDateOfItsTasksAndItsLatenessIsItsOwn() {
        var half = new MilestoneDue(id(10), day(4, 0), Set.of(TALK.id()));
        var all = new MilestoneDue(id(11), day(7, 0), Set.of(READ.id(), TALK.id()));
        CalendarPlan plan =
                agenda(READ, TALK).withMilestones(List.of(half, all)).plan();
        assertThat(plan.sessions())
                .containsExactly(
                        session(TALK, day(0, 19), 120), session(TALK, day(3, 7), 120), session(READ, day(5, 9), 240));
        assertThat(plan.milestones(List.of(half, all)))
                .containsExactly(
                        new MilestoneFit(id(10), 0, day(3, 9).atZone(BERLIN)),
                        new MilestoneFit(id(11), 0, day(5, 13).atZone(BERLIN)));
        var sooner = new MilestoneDue(id(12), day(1, 0), Set.of(TALK.id()));
        assertThat(plan.milestones(List.of(sooner)))
                .containsExactly(new MilestoneFit(id(12), 120, day(3, 9).atZone(BERLIN)));
    }

    @Test
    void whatAnotherWeekWouldChangeIsToldBeforeItIsAccepted() {
        LocalDateTime due = day(6, 0);
        CalendarPlan present =
                agenda(READ, TALK.withMinutes(300).dueBefore(due)).plan();
        Difference difference = present.agenda()
                .withOpenings(openings("Mon evening 2h, Thu morning 2h, Sat 5h"))
                .whatIf(present);
        assertThat(present.fit().fits()).isTrue();
        assertThat(difference.moves()).extracting(move -> move.why().key()).contains("plan.moved.order");
        assertThat(difference.nowLate()).isEmpty();
        Difference less =
                present.agenda().withOpenings(openings("Thu morning 2h")).whatIf(present);
        assertThat(less.nowLate()).containsExactly(TALK.id());
        assertThat(less.moves()).isNotEmpty();
        assertThat(less.minutesGained()).isNegative();
        assertThat(less.whatIf().agenda().whatIf(less.whatIf()).moves()).isEmpty();
    }
}
