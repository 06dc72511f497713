package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.Horizon;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.engine.journal.Barrier;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import dev.goalsmith.store.track.WorkLogs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every choice, every missing value, and the ends of every range come back as they were kept.
class BoundsTest extends StoreCase {

    private static final LocalDate DAY = WorldOfGoals.DAY;

    private Id ada;
    private World world;
    private Id goal;

    @BeforeEach
    void begin() {
        ada = person();
        world = write(tx -> World.keep(tx, ada, "Anything"));
        goal = world.goals().goal().id();
    }

    private static <T> List<@Nullable T> orNone(T[] values) {
        var all = new ArrayList<@Nullable T>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private void assertKept(Goal one) {
        keep(tx -> new Goals(tx, ada).add(one));
        assertRead(tx -> new Goals(tx, ada).find(one.id())).isEqualTo(one);
    }

    @Test
    void goalsOfEveryKind() {
        for (GoalState state : GoalState.values()) {
            assertKept(new Goal(Samples.id(), "x", Aim.CAREER, state, null, "", 1));
        }
        for (LifeArea area : LifeArea.values()) {
            for (GrowthTrack track : orNone(GrowthTrack.values())) {
                for (Horizon horizon : Horizon.values()) {
                    var aim = new Aim(area, track, horizon, goal);
                    assertKept(new Goal(Samples.id(), "x", aim, GoalState.DRAFT, null, "", 1));
                }
            }
        }
    }

    @Test
    void goalsWithTheLongestNameAndAnyDeadline() {
        for (LocalDate day : Samples.DAYS) {
            for (boolean confirmed : new boolean[] {true, false}) {
                var deadline = new Deadline(day, confirmed);
                String name = "ü".repeat(Goal.LONGEST_NAME);
                assertKept(new Goal(Samples.id(), name, Aim.CAREER, GoalState.ACTIVE, deadline, "", Integer.MAX_VALUE));
            }
        }
    }

    @Test
    void aGoalThatIsSavedIsWholeAndOneVersionOn() {
        Goal old = world.goals().goal();
        var changed = new Goal(old.id(), "other", Aim.CAREER, GoalState.DROPPED, null, "", old.version());
        boolean saved = write(tx -> new Goals(tx, ada).save(changed));
        assertThat(saved).isTrue();
        assertRead(tx -> new Goals(tx, ada).find(old.id())).isEqualTo(changed.asSeen(old.version() + 1));
    }

    @Test
    void changesOfEverySubjectNewestFirst() {
        var changes = new ArrayList<>(List.of(world.goals().change()));
        for (Change.Subject subject : Change.Subject.values()) {
            for (Instant at : Samples.INSTANTS) {
                var change = new Change(Samples.id(), subject, "", "", "", at);
                keep(tx -> new Changes(tx, ada).add(goal, change));
                changes.add(change);
            }
        }
        assertRead(tx -> new Changes(tx, ada).of(goal)).isEqualTo(changes.reversed());
    }

    @Test
    void hurdlesOfEveryBarrier() {
        for (Barrier barrier : Barrier.values()) {
            for (LocalDate overcome : orNone(Samples.DAYS.toArray(LocalDate[]::new))) {
                var hurdle = new Hurdle(
                        Samples.id(),
                        goal,
                        new Hurdle.Obstacle(barrier, "x".repeat(Hurdle.LONGEST_TEXT)),
                        new Hurdle.Answer("", ""),
                        DAY,
                        overcome,
                        1);
                keep(tx -> new Hurdles(tx, ada).add(hurdle));
                assertRead(tx -> new Hurdles(tx, ada).find(hurdle.id())).isEqualTo(hurdle);
            }
        }
    }

    @Test
    void milestonesFromTheFirstToTheLastPercent() {
        for (int percent : new int[] {1, 99}) {
            var milestone = new Milestone(Samples.id(), goal, "x", new Milestone.Mark(percent, null), "", null, 1);
            keep(tx -> new Milestones(tx, ada).add(milestone));
            assertRead(tx -> new Milestones(tx, ada).find(milestone.id())).isEqualTo(milestone);
        }
    }

    @Test
    void targetsOfEveryPeriod() {
        for (Period per : Period.values()) {
            for (int times : new int[] {1, Target.MOST_TIMES}) {
                var target = new Target(Samples.id(), goal, "x", times, per, 1);
                keep(tx -> new Targets(tx, ada).add(target));
                assertRead(tx -> new Targets(tx, ada).find(target.id())).isEqualTo(target);
            }
        }
    }

    @Test
    void numbersToTheThousandth() {
        for (String number :
                List.of("0", "0.001", "-0.001", "10", "100", "1000000000000", "-999999999999.999", "0.1")) {
            var value = new BigDecimal(number);
            var measure = new Measure(Samples.id(), goal, "x", "", value, value.negate(), 1);
            var reading = new Reading(Samples.id(), measure.id(), DAY, value, "");
            keep(tx -> {
                new Measures(tx, ada).add(measure);
                new Measures(tx, ada).add(reading);
            });
            assertRead(tx -> new Measures(tx, ada).find(measure.id())).isEqualTo(measure);
            assertRead(tx -> new Measures(tx, ada).findReading(reading.id())).isEqualTo(reading);
        }
    }

    @Test
    void workFromEverySourceAtAnyTime() {
        for (WorkLog.Source source : WorkLog.Source.values()) {
            for (LocalDate day : Samples.DAYS) {
                assertKept(day, day.atTime(LocalTime.of(2, 30)), 1, source);
                assertKept(day, day.atTime(LocalTime.of(23, 59, 59, 999_999_000)), 60_000, source);
                assertKept(day, null, 1440, source);
            }
        }
    }

    private void assertKept(LocalDate day, @Nullable LocalDateTime start, int minutes, WorkLog.Source source) {
        var when = new WorkLog.When(day, start, Samples.BERLIN);
        var log = new WorkLog(Samples.id(), world.work().before().id(), when, Duration.ofMinutes(minutes), source);
        keep(tx -> new WorkLogs(tx, ada).add(log));
        assertRead(tx -> new WorkLogs(tx, ada).find(log.id())).isEqualTo(log);
    }

    @Test
    void idsSortByTheTimeOfTheirMaking() {
        Id grace = person();
        var ids = new ArrayList<Id>();
        for (long millis : new long[] {0, 1, 0xFFF, 0x7FFF_FFFFL, 0x8000_0000L, 0x019A_0000_0000L, 0x7FFF_FFFF_FFFFL}) {
            ids.add(new Id(new UUID((millis << 16) | 0x7000, 0x8000_0000_0000_0000L)));
            ids.add(new Id(new UUID((millis << 16) | 0x7000, 0xBFFF_FFFF_FFFF_FFFFL)));
            ids.add(new Id(new UUID((millis << 16) | 0x7FFF, 0x8000_0000_0000_0000L)));
        }
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new java.util.Random(7));
        shuffled.forEach(id ->
                keep(tx -> new Goals(tx, grace).add(new Goal(id, "x", Aim.CAREER, GoalState.DRAFT, null, "", 1))));
        assertRead(tx -> new Goals(tx, grace).all().stream().map(Goal::id).toList())
                .isEqualTo(ids);
        assertThat(shuffled.stream().sorted().toList()).isEqualTo(ids);
    }
}
