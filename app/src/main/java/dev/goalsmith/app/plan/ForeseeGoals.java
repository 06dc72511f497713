package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.Unplaced;
import dev.goalsmith.engine.schedule.BusyTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Says which goals end after their deadline as the plan stands, and where sessions are still to come.
public final class ForeseeGoals extends UseCase {

    /// A goal that ends `days` after its deadline, or of which something finds no slot at all.
    public record LateGoal(Id goal, String name, long days, boolean findsNoSlot) {}

    /// Where a session that has not begun stands, on the wall of the person.
    public record Place(Id task, ZonedDateTime start, Instant endExclusive) {}

    /// What is late, oldest goal first, and where the sessions stand.
    public record Foreseen(List<LateGoal> late, Set<Place> places) {

        public Foreseen {
            late = List.copyOf(late);
            places = Set.copyOf(places);
        }

        /// What was in time `before` and is late now.
        public List<LateGoal> lateSince(Foreseen before) {
            return late.stream()
                    .filter(one -> before.late().stream()
                            .noneMatch(other -> other.goal().equals(one.goal())))
                    .toList();
        }

        /// Where sessions stand on a day from `from` to `to`, both included.
        public Set<Place> on(LocalDate from, LocalDate to) {
            Predicate<LocalDate> isThen = day -> !day.isBefore(from) && !day.isAfter(to);
            return places.stream()
                    .filter(place -> isThen.test(place.start().toLocalDate()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /// Where sessions stand in one of `times`, at least in part.
        public Set<Place> during(List<BusyTime> times) {
            return places.stream()
                    .filter(place -> times.stream()
                            .anyMatch(time -> time.overlaps(place.start().toInstant(), place.endExclusive())))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    public ForeseeGoals(Workbench workbench) {
        super(workbench);
    }

    public Foreseen by(Actor actor) {
        return read(tx -> {
            Situation situation = Situation.of(tx, actor, now());
            return new Foreseen(late(LaidPlan.withoutWaysOut(situation)), places(situation));
        });
    }

    private static List<LateGoal> late(LaidPlan laid) {
        var found = new ArrayList<LateGoal>();
        for (Goal goal : laid.situation().planned()) {
            Deadline deadline = goal.deadline();
            if (deadline != null) {
                boolean findsNoSlot = laid.plan().plan().unplaced().stream().anyMatch(one -> isOf(laid, goal, one));
                long days = ChronoUnit.DAYS.between(deadline.on(), lastDay(laid, goal, deadline.on()));
                if (findsNoSlot || days > 0) {
                    found.add(new LateGoal(goal.id(), goal.name(), days, findsNoSlot));
                }
            }
        }
        return found;
    }

    private static boolean isOf(LaidPlan laid, Goal goal, Unplaced one) {
        CalendarPlan plan = laid.plan();
        return laid.situation().boardOf(goal).find(plan.task(one.task()).id()) != null;
    }

    private static LocalDate lastDay(LaidPlan laid, Goal goal, LocalDate otherwise) {
        for (CalendarSession session : laid.plan().sessions().reversed()) {
            if (laid.situation().boardOf(goal).find(session.task()) != null) {
                return session.endExclusive()
                        .minusMinutes(1)
                        .withZoneSameInstant(laid.situation().account().zone())
                        .toLocalDate();
            }
        }
        return otherwise;
    }

    private static Set<Place> places(Situation situation) {
        ZoneId zone = situation.account().zone();
        return situation.seen().ahead(situation.now()).stream()
                .filter(session -> !session.isUnderWay(situation.now()))
                .map(session ->
                        new Place(session.taskId(), session.startInstant().atZone(zone), session.endInstant()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
