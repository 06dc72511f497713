package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person promises weekly hours for a stated period, from the Schedule of one of their goals; all goals share them.
///
/// The promise takes the place of whatever holds on its first day or later; a reason is kept with it if the
/// hours are others. Who promises hours for a draft begins to work on it.
public final class CommitHours extends UseCase {

    /// What the form holds: without a first day it begins today, without a last day it lasts two months. `seen` is the
    /// [Promises#mark] of what the person saw as promised.
    public record Request(WeekForm week, String from, String to, String reason, String seen) {}

    public CommitHours(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Promised> by(Actor actor, Id goal, Request request) {
        return change(actor, tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null ? new Outcome.Missing<>() : commit(tx, actor, found, request);
        });
    }

    private Outcome<Promised> commit(Tx tx, Actor actor, Goal goal, Request request) {
        Promises promises = Promises.of(tx, actor);
        if (!promises.all().isEmpty() && !promises.mark().equals(request.seen())) {
            return new Outcome.Stale<>(Promised.of(promises.all().getLast()));
        }
        Account account = new Accounts(tx).get(actor.id());
        var checks = new Checks();
        var period = PromisePeriod.read(checks, request.from(), request.to(), today(account));
        String reason = checks.optionalText("reason", request.reason(), Change.LONGEST_REASON);
        SlotText week = request.week().read(account.whereabouts().dayParts());
        if (week instanceof SlotText.Unreadable(int _, int _, var why, var _)) {
            checks.refuse("slots", why.key(), why.args().toArray());
        }
        List<Promise> held = promises.from(period.from());
        if (findOther(held, week.slots()) != null && reason.isEmpty()) {
            checks.refuse("reason", "schedule.reason.wanted");
        }
        if (!checks.passed() || !(week instanceof SlotText.Parsed(var slots))) {
            return checks.refusal();
        }
        var span = new Promise.Span(period.from(), period.to(), null);
        var promise = new Promise(newId(), span, account.zone(), slots, reason, now());
        keep(tx, actor, promise, held);
        tell(tx, actor, goal, promise, held);
        return new Outcome.Done<>(Promised.of(promise));
    }

    /// The first promise of other hours.
    private static @Nullable Promise findOther(List<Promise> held, List<Slot> slots) {
        return held.stream()
                .filter(promise -> !promise.slots().equals(slots))
                .findFirst()
                .orElse(null);
    }

    private static void keep(Tx tx, Actor actor, Promise promise, List<Promise> held) {
        var commitments = new Commitments(tx, actor.id());
        held.forEach(other -> commitments.replace(other.id(), promise.span().from()));
        commitments.add(promise);
    }

    private void tell(Tx tx, Actor actor, Goal goal, Promise promise, List<Promise> held) {
        Promise other = findOther(held, promise.slots());
        if (other != null) {
            String before = SlotText.write(other.slots());
            String after = SlotText.write(promise.slots());
            var change = new Change(
                    newId(), Change.Subject.COMMITMENT, before, after, promise.reason(), promise.committedAt());
            new Changes(tx, actor.id()).add(goal.id(), change);
        }
        if (goal.state() == GoalState.DRAFT) {
            new Goals(tx, actor.id()).save(goal.withState(GoalState.ACTIVE));
        }
    }
}
