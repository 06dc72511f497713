package dev.goalsmith.store;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.forecast.Forecasts;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Celebrations;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.journal.Lessons;
import dev.goalsmith.store.journal.Lookbacks;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.plan.Plannings;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.schedule.Reservations;
import dev.goalsmith.store.schedule.WorkHabitRows;
import dev.goalsmith.store.sheet.SheetDrafts;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.Statements;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import dev.goalsmith.store.track.Timers;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Everything that a person can have comes back as it was kept.
class WorldTest extends StoreCase {

    static final List<String> TEXTS = Samples.TEXTS;

    @Test
    void theWorldHasARowInEveryTableThatIsSomebodys() {
        Id ada = person();
        Map<String, List<String>> rows = write(tx -> {
            World.keep(tx, ada, "Anything");
            return Rows.of(tx, ada);
        });
        rows.keySet().removeAll(List.of("password_reset", "email_change"));
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows).allSatisfy((table, kept) -> assertThat(kept).as(table).isNotEmpty());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void everyTextComesBackAsItWasWritten(String text) {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, text));
        keep(tx -> assertKept(tx, world));
    }

    @Test
    void aServerThatMovesToAnotherZoneFindsEverythingAsItWas() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Id ada = person();
            World world = write(tx -> World.keep(tx, ada, "Anything"));
            keep(tx -> assertKept(tx, world));
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            keep(tx -> assertKept(tx, world));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            keep(tx -> assertKept(tx, world));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static void assertKept(Tx tx, World world) {
        assertGoalsKept(tx, world.owner(), world.goals(), world.text());
        assertWorkKept(tx, world.owner(), world.goals().goal().id(), world.work());
        assertDaysKept(tx, world.owner(), world.goals().goal().id(), world.days());
    }

    private static void assertGoalsKept(Tx tx, Id ada, WorldOfGoals goals, String text) {
        Id goal = goals.goal().id();
        assertThat(new Goals(tx, ada).all()).containsExactly(goals.bigger(), goals.goal());
        assertThat(new Changes(tx, ada).of(goal)).containsExactly(goals.change());
        assertThat(new Statements(tx, ada).of(goal)).containsExactly(goals.statement());
        assertThat(new Statements(tx, ada).newest()).isEqualTo(Map.of(goal, goals.statement()));
        var answers = Map.of(WorldOfGoals.QUESTION, new AnswerRows.Answered(text, 1));
        assertThat(new AnswerRows(tx, ada).of(goal)).isEqualTo(answers);
        assertThat(new AnswerRows(tx, ada).all()).isEqualTo(Map.of(goal, answers));
        assertThat(new Hurdles(tx, ada).of(goal)).containsExactly(goals.hurdle());
        assertThat(new Hurdles(tx, ada).find(goals.hurdle().id())).isEqualTo(goals.hurdle());
        assertThat(new Lessons(tx, ada).of(goal)).containsExactly(goals.lesson());
        assertThat(new Lookbacks(tx, ada).of(WorldOfGoals.DAY)).containsExactly(WorldOfGoals.QUESTION);
        assertThat(new Milestones(tx, ada).all()).containsExactly(goals.milestone());
        assertThat(new Celebrations(tx, ada).find(goal)).isEqualTo(goals.celebration());
        assertThat(new Forecasts(tx, ada).all()).containsExactly(goals.forecast());
        assertThat(new SheetDrafts(tx, ada).find(goal, goals.draft().id())).isEqualTo(goals.draft());
    }

    private static void assertWorkKept(Tx tx, Id ada, Id goal, WorldOfWork work) {
        Board board = new Tasks(tx, ada).board(goal);
        assertThat(board.inOrder()).containsExactly(work.whole(), work.part(), work.before());
        assertThat(board.predecessorsOf(work.part().id()))
                .isEqualTo(Set.of(work.before().id()));
        assertThat(new Tasks(tx, ada).find(work.part().id())).isEqualTo(work.part());
        assertThat(new TaskTypes(tx, ada).all()).containsExactly(work.type());
        assertThat(new Measures(tx, ada).all()).containsExactly(work.measure());
        assertThat(new Measures(tx, ada).findReading(work.reading().id())).isEqualTo(work.reading());
        assertThat(new Targets(tx, ada).all()).containsExactly(work.target());
        assertThat(new Targets(tx, ada).findTally(work.tally().id())).isEqualTo(work.tally());
    }

    private static void assertDaysKept(Tx tx, Id ada, Id goal, WorldOfDays days) {
        assertThat(new Commitments(tx, ada).all()).containsExactly(days.promise());
        assertThat(new DaysOffRows(tx, ada).byId()).isEqualTo(Map.of(days.daysOffId(), days.daysOff()));
        assertThat(new BusyTimeRows(tx, ada).find(days.busyTime().id())).isEqualTo(days.busyTime());
        assertThat(new BusyTimeRows(tx, ada).all()).containsExactly(days.busyTime());
        assertThat(new Reservations(tx, ada).all()).containsExactly(days.keptForGoal(), days.keptForTrack());
        assertThat(new Sessions(tx, ada).all()).containsExactly(days.session());
        assertThat(new Sessions(tx, ada).ofGoal(goal)).containsExactly(days.session());
        assertThat(new Sessions(tx, ada).ofGoal(ada)).isEmpty();
        Instant end = days.session().endInstant();
        assertThat(new Sessions(tx, ada).between(end, end)).containsExactly(days.session());
        assertThat(new Sessions(tx, ada).between(end.plus(4, DAYS), end.plus(9, DAYS)))
                .isEmpty();
        assertThat(new Sessions(tx, ada).between(end.minus(9, DAYS), end.minus(4, DAYS)))
                .isEmpty();
        assertThat(new SessionMoves(tx, ada).since(Instant.EPOCH)).containsExactly(days.move());
        assertThat(new Plannings(tx, ada).findLast()).isEqualTo(days.plannedAt());
        assertThat(new WorkHabitRows(tx, ada).find()).isEqualTo(days.habits());
        assertThat(new WorkLogs(tx, ada).all()).containsExactly(days.log());
        assertThat(new Timers(tx, ada).find()).isEqualTo(days.timer());
    }
}
