package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.schedule.Reservations;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person keeps some of their weekly slots for one goal or one growth track, and gives others free for any goal.
public final class ReserveSlots extends UseCase {

    /// A slot by when it begins, and for whom it is kept; null is for any goal.
    public record Choice(
            DayOfWeek day, LocalTime start, @Nullable Keeper keeper) {}

    public ReserveSlots(Workbench workbench) {
        super(workbench);
    }

    /// Slots that are not named stay as they are; of two choices for one slot the last counts.
    ///
    /// @return what is kept now; missing if one of the goals is not there
    public Outcome<List<KeptSlot>> by(Actor actor, List<Choice> choices) {
        return change(actor, tx -> reserve(tx, actor, choices));
    }

    private static Outcome<List<KeptSlot>> reserve(Tx tx, Actor actor, List<Choice> choices) {
        var goals = new Goals(tx, actor.id());
        for (Choice choice : choices) {
            if (choice.keeper() instanceof Keeper.OneGoal(Id goal) && goals.find(goal) == null) {
                return new Outcome.Missing<>();
            }
        }
        var reservations = new Reservations(tx, actor.id());
        for (Choice choice : choices) {
            for (KeptSlot kept : reservations.all()) {
                if (choice.day() == kept.day() && choice.start().equals(kept.start())) {
                    reservations.remove(kept);
                }
            }
            if (choice.keeper() != null) {
                reservations.add(new KeptSlot(choice.day(), choice.start(), choice.keeper()));
            }
        }
        return new Outcome.Done<>(reservations.all());
    }
}
