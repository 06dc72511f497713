package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarRepair;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.schedule.Promise;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the planner's ways out into the words of goals, slots and notes.
///
/// Where the promise ends too early for some work, a later deadline alone would not help: then it is looked for with a
/// promise that goes on.
final class WaysOut {

    private static final int GOES_ON_YEARS = 2;

    private final LaidPlan laid;
    private final Situation situation;
    private final @Nullable Promise promise;

    WaysOut(LaidPlan laid) {
        this.laid = laid;
        this.situation = laid.situation();
        List<Promise> held = situation.promises().from(situation.today());
        this.promise = held.isEmpty() ? null : held.getLast();
    }

    /// None where everything fits, or where nothing is promised.
    List<WayOut> find() {
        Commitment commitment = commitment();
        if (commitment == null) {
            return List.of();
        }
        var ways = new ArrayList<WayOut>();
        addLater(laid.plan(), commitment, ways);
        addOthers(laid.plan(), commitment, ways);
        return List.copyOf(ways);
    }

    /// The same without later dates, which take the longest to find.
    List<WayOut> findWithoutLater() {
        Commitment commitment = commitment();
        if (commitment == null) {
            return List.of();
        }
        var ways = new ArrayList<WayOut>();
        addOthers(laid.plan(), commitment, ways);
        return List.copyOf(ways);
    }

    /// The one whose slots may grow; null where none needs to.
    private @Nullable Commitment commitment() {
        return promise == null || laid.plan().fit().fits()
                ? null
                : promise.commitment(situation.promises().daysOff());
    }

    private void addOthers(CalendarPlan plan, Commitment commitment, List<WayOut> ways) {
        for (CalendarRepair repair : plan.repairs(commitment)) {
            switch (repair) {
                case CalendarRepair.LaterDeadline _ -> {}
                case CalendarRepair.MoreHours(int minutes, var slots) ->
                    ways.add(moreHours(minutes, slots, commitment));
                case CalendarRepair.DropTasks(var tasks) -> ways.add(fewer(tasks));
                case CalendarRepair.OtherOrder(var letGo) -> addOrder(letGo, ways);
            }
        }
    }

    /// Not where a session under way would have to go.
    private void addOrder(List<CalendarSession> letGo, List<WayOut> ways) {
        var pins = new ArrayList<WayOut.OtherOrder.Pin>();
        for (PlannedSession session : situation.seen().pinnedLike(letGo, situation.now())) {
            Task task = situation.findTask(session.taskId());
            if (task != null) {
                pins.add(new WayOut.OtherOrder.Pin(session.id(), task, session.start()));
            }
        }
        if (pins.size() == letGo.size()) {
            ways.add(new WayOut.OtherOrder(pins));
        }
    }

    private void addLater(CalendarPlan plan, Commitment commitment, List<WayOut> ways) {
        boolean endsTooEarly = !plan.plan().unplaced().isEmpty();
        CalendarPlan longer = endsTooEarly ? longer(commitment) : plan;
        ZonedDateTime finish = longer.finish();
        if (longer.fit().fits() && finish != null) {
            ways.add(new WayOut.KeepOn(finish.toLocalDate()));
            return;
        }
        for (CalendarRepair repair : longer.repairs(commitment)) {
            if (repair instanceof CalendarRepair.LaterDeadline(var to, var tasks)) {
                WayOut.LaterDeadline later = new LaterDates(laid, longer, commitment, tasks).find(to);
                if (later != null) {
                    ways.add(later);
                }
            }
        }
    }

    private CalendarPlan longer(Commitment commitment) {
        return laid.plan()
                .agenda()
                .withOpenings(situation.promises().openings(commitment, commitment.until(latest(commitment))))
                .plan();
    }

    private static LocalDate latest(Commitment commitment) {
        LocalDate wanted = commitment.to().plusYears(GOES_ON_YEARS);
        LocalDate longest = commitment.from().plusYears(Commitment.MOST_YEARS).minusDays(1);
        return wanted.isBefore(longest) ? wanted : longest;
    }

    private static WayOut moreHours(int minutes, List<Slot> changed, Commitment commitment) {
        if (changed.isEmpty()) {
            return new WayOut.MoreHours(minutes, 0, List.of(), List.of(), false);
        }
        var week = new ArrayList<>(commitment.slots());
        boolean replaces = week.removeIf(slot -> changed.stream().anyMatch(slot::beginsLike));
        week.addAll(changed);
        Commitment more = commitment.withSlots(week);
        long perWeek = more.perWeek().minus(commitment.perWeek()).toMinutes();
        return new WayOut.MoreHours(minutes, Math.toIntExact(perWeek), more.slots(), changed, !replaces);
    }

    private WayOut fewer(List<Id> ids) {
        var tasks = new ArrayList<Task>();
        int minutes = 0;
        for (CalendarTask planned : laid.plan().agenda().tasks()) {
            Task task = ids.contains(planned.id()) ? situation.findTask(planned.id()) : null;
            if (task != null) {
                tasks.add(task);
                minutes += planned.minutes();
            }
        }
        return new WayOut.FewerTasks(tasks, minutes);
    }
}
