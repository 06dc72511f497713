package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalLog;
import dev.goalsmith.app.plan.FormerDay.Of;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person takes the way out of a later date: every goal and milestone that would be late is due then, and where the
/// promise ends before, it goes on; a deadline and a promise with one reason.
public final class AcceptLaterDeadline extends UseCase {

    /// What the form holds: the day, why the promise changes, and the [WayOut.LaterDeadline#mark] that the person saw.
    public record Request(String on, String reason, String mark) {}

    /// The new last day, and what was moved with its days until then.
    public record Moved(LocalDate on, List<FormerDay> former) {
        public Moved {
            former = List.copyOf(former);
        }
    }

    public AcceptLaterDeadline(Workbench workbench) {
        super(workbench);
    }

    /// Stale, with the day that it would take now, if the way out is another one by now.
    public Outcome<Moved> by(Actor actor, Request request) {
        return change(actor, tx -> accept(tx, actor, request));
    }

    private Outcome<Moved> accept(Tx tx, Actor actor, Request request) {
        Situation situation = Situation.of(tx, actor, now());
        WayOut.LaterDeadline way = way(situation);
        if (way == null) {
            return new Outcome.Missing<>();
        }
        if (!way.mark().equals(request.mark())) {
            return new Outcome.Stale<>(new Moved(way.to(), List.of()));
        }
        var checks = new Checks();
        LocalDate wanted = checks.date("on", request.on());
        LocalDate on = wanted == null ? way.to() : wanted;
        String reason = way.asksWhy() ? checks.text("reason", request.reason(), Change.LONGEST_REASON) : "";
        if (on.isBefore(way.to())) {
            checks.refuse("on", "plan.later.tooSoon", way.to());
        } else if (!on.isBefore(situation.today().plusYears(Commitment.MOST_YEARS))) {
            checks.refuse("on", "plan.later.tooLate", Commitment.MOST_YEARS);
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        var former = new ArrayList<FormerDay>();
        way.goals().forEach(goal -> move(tx, actor, goal, on, reason, former));
        way.milestones().forEach(later -> move(tx, actor, later.milestone(), on, former));
        if (way.keepOn()) {
            keepOn(tx, actor, situation, on, reason, former);
        }
        return new Outcome.Done<>(new Moved(on, former));
    }

    private static WayOut.@Nullable LaterDeadline way(Situation situation) {
        for (WayOut way : new WaysOut(LaidPlan.of(situation)).find()) {
            if (way instanceof WayOut.LaterDeadline later) {
                return later;
            }
        }
        return null;
    }

    private void move(Tx tx, Actor actor, Goal goal, LocalDate on, String reason, List<FormerDay> former) {
        Deadline before = goal.deadline();
        if (before != null && before.on().isBefore(on)) {
            Goal moved = goal.withDeadline(new Deadline(on, before.confirmed()));
            new Goals(tx, actor.id()).save(moved);
            new GoalLog(tx, actor.id(), newId(), now()).deadline(goal, moved, reason);
            former.add(new FormerDay(Of.GOAL, goal.id(), before.on(), goal.version() + 1));
        }
    }

    private static void move(Tx tx, Actor actor, Milestone milestone, LocalDate to, List<FormerDay> former) {
        LocalDate before = milestone.mark().dueOn();
        LocalDate day = LaterDates.dayOf(milestone, new Goals(tx, actor.id()).find(milestone.goalId()), to);
        new Milestones(tx, actor.id()).save(milestone.withDueOn(day));
        if (before != null) {
            former.add(new FormerDay(Of.MILESTONE, milestone.id(), before, milestone.version() + 1));
        }
    }

    /// The same slots go on from the day after the last promise.
    private void keepOn(Tx tx, Actor actor, Situation situation, LocalDate to, String reason, List<FormerDay> former) {
        List<Promise> held = situation.promises().from(situation.today());
        if (!held.isEmpty() && held.getLast().span().heldTo().isBefore(to)) {
            Promise last = held.getLast();
            var span = new Promise.Span(last.span().heldTo().plusDays(1), to, null);
            var goingOn = new Promise(newId(), span, last.zone(), last.slots(), reason, now());
            new Commitments(tx, actor.id()).add(goingOn);
            former.add(new FormerDay(Of.PROMISE, goingOn.id(), last.span().heldTo(), 0));
        }
    }
}
