package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.schedule.PromisePeriod;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.Promise;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person tries other slots or another period before they promise them: nothing is written.
public final class PreviewFit extends UseCase {

    /// What the form holds so far.
    public record Request(WeekForm week, String from, String to) {}

    public PreviewFit(Workbench workbench) {
        super(workbench);
    }

    /// How it fits as promised, and what it needs while it is a draft for which nothing is; null if there is no such
    /// goal.
    public @Nullable FitView by(Actor actor, Id goal) {
        return read(tx -> {
            Situation situation = Situation.of(tx, actor, now());
            Goal found = situation.findGoal(goal);
            return found == null ? null : Fits.of(LaidPlan.of(situation.wanting(found)), found);
        });
    }

    /// How it would fit.
    public Outcome<FitView> by(Actor actor, Id goal, Request request) {
        return read(tx -> preview(tx, actor, goal, request));
    }

    private Outcome<FitView> preview(Tx tx, Actor actor, Id goal, Request request) {
        Situation situation = Situation.of(tx, actor, now());
        Goal found = situation.findGoal(goal);
        if (found == null) {
            return new Outcome.Missing<>();
        }
        Account account = situation.account();
        LocalDate today = situation.today();
        var checks = new Checks();
        var period = PromisePeriod.read(checks, request.from(), request.to(), today);
        SlotText week = request.week().read(account.whereabouts().dayParts());
        if (week instanceof SlotText.Unreadable(int _, int _, var why, var _)) {
            checks.refuse("slots", why.key(), why.args().toArray());
        }
        if (!checks.passed() || !(week instanceof SlotText.Parsed(var slots))) {
            return checks.refusal();
        }
        var span = new Promise.Span(period.from(), period.to(), null);
        var promise = new Promise(newId(), span, account.zone(), slots, "", now());
        Situation tried = situation.withPromises(situation.promises().with(promise));
        return new Outcome.Done<>(Fits.of(LaidPlan.of(tried), found));
    }
}
