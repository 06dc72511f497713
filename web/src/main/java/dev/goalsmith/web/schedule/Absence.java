package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.plan.ForeseeGoals;
import dev.goalsmith.app.plan.ForeseeGoals.Foreseen;
import dev.goalsmith.app.plan.ForeseeGoals.LateGoal;
import dev.goalsmith.app.plan.ForeseeGoals.Place;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.schedule.AddDaysOff.Taken;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Takes days off, and says what came of it: what has moved, and which goal is late by that.
@Component
class Absence {

    private final AddDaysOff addDaysOff;
    private final ForeseeGoals foreseeGoals;

    Absence(AddDaysOff addDaysOff, ForeseeGoals foreseeGoals) {
        this.addDaysOff = addDaysOff;
        this.foreseeGoals = foreseeGoals;
    }

    /// What came of a change, and the plan before and after it.
    record Change<T>(Outcome<T> outcome, Foreseen before, Foreseen after) {

        /// `said` of busy times, what came of what was planned then, and what is late now that was not.
        Toast busy(String said, List<BusyTime> times) {
            String came = came(before.during(times), after.during(times));
            return toast(said + " " + Words.english().say("schedule.busy.then." + came));
        }

        /// `said`, and what is late now that was not.
        Toast toast(String said) {
            List<LateGoal> late = after.lateSince(before);
            if (late.isEmpty()) {
                return Toast.of(said);
            }
            Words words = Words.english();
            LateGoal first = late.getFirst();
            String key = first.findsNoSlot() ? "schedule.off.noSlot" : "schedule.off.late";
            String more = late.size() == 1 ? "" : " " + words.say("schedule.off.lateToo", late.size() - 1);
            var link = new Toast.Link(words.say("schedule.off.see"), Tab.SCHEDULE.path(first.goal()) + "#fit");
            return new Toast(said + " " + words.say(key, first.name(), first.days()) + more, null, link);
        }
    }

    <T> Change<T> watch(Actor actor, Supplier<Outcome<T>> change) {
        Foreseen before = foreseeGoals.by(actor);
        Outcome<T> outcome = change.get();
        return new Change<>(outcome, before, outcome instanceof Outcome.Done<T> ? foreseeGoals.by(actor) : before);
    }

    /// The days off, and what is said of them.
    record Told(Taken taken, Toast toast) {}

    Outcome<Told> take(Actor actor, Form form) {
        var request = new AddDaysOff.Request(form.value("offFrom"), form.value("offTo"), form.value("note"));
        Change<Taken> change = watch(actor, () -> addDaysOff.by(actor, request));
        return switch (change.outcome()) {
            case Outcome.Done<Taken>(Taken taken) ->
                new Outcome.Done<>(new Told(taken, change.toast(said(taken.daysOff(), change))));
            case Outcome.Invalid<Taken>(var problems) -> new Outcome.Invalid<>(problems);
            case Outcome.Missing<Taken> _, Outcome.Stale<Taken> _ -> new Outcome.Missing<>();
        };
    }

    private static String said(DaysOff off, Change<?> change) {
        Words words = Words.english();
        boolean isDay = off.from().equals(off.to());
        String free = words.say(isDay ? "schedule.off.day" : "schedule.off.added", off.from(), off.to());
        Set<Place> stood = change.before().on(off.from(), off.to());
        return free + " "
                + words.say("schedule.off.then." + came(stood, change.after().on(off.from(), off.to())));
    }

    /// What was planned there stays where it is pinned, or on a day off in a slot of the day before.
    private static String came(Set<Place> stood, Set<Place> stand) {
        if (stood.isEmpty()) {
            return "nothing";
        }
        if (stand.isEmpty()) {
            return "moved";
        }
        return stand.containsAll(stood) ? "stays" : "some";
    }
}
