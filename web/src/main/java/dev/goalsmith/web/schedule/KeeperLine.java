package dev.goalsmith.web.schedule;

import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ReserveSlots.Choice;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.web.ui.NotFound;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promised slot and for whom it is kept: `whom` is the id of a goal, the name of a track, or empty for any goal.
public record KeeperLine(Slot slot, String whom) {

    /// Those of the promise that holds; none where nothing is promised.
    static List<KeeperLine> of(ScheduleView view) {
        Promised present = view.present();
        var lines = new ArrayList<KeeperLine>();
        for (Slot slot : present == null ? List.<Slot>of() : present.slots()) {
            lines.add(new KeeperLine(slot, whom(slot, view.promises().kept())));
        }
        return lines;
    }

    private static String whom(Slot slot, List<KeptSlot> kept) {
        for (KeptSlot one : kept) {
            if (one.isOf(slot)) {
                return switch (one.keeper()) {
                    case Keeper.OneGoal(Id goal) -> goal.toString();
                    case Keeper.OneTrack(GrowthTrack track) -> track.name();
                };
            }
        }
        return "";
    }

    public boolean isKept() {
        return !whom.isEmpty();
    }

    public SlotChip chip() {
        return new SlotChip(slot);
    }

    public String id() {
        return "keeper-" + slot.day() + "-" + slot.start().toSecondOfDay();
    }

    /// By which the form knows the slot.
    public String key() {
        return slot.day() + " " + slot.start();
    }

    /// What was chosen, slot by slot.
    ///
    /// @throws NotFound if one of them is no slot or nobody
    static List<Choice> read(List<String> slots, List<String> whom) {
        var choices = new ArrayList<Choice>();
        for (int at = 0; at < slots.size(); at++) {
            String[] parts = slots.get(at).split(" ", 2);
            try {
                var day = DayOfWeek.valueOf(parts[0]);
                LocalTime start = LocalTime.parse(parts[parts.length - 1]);
                choices.add(new Choice(day, start, keeper(at < whom.size() ? whom.get(at) : "")));
            } catch (IllegalArgumentException | DateTimeException notOne) {
                throw new NotFound();
            }
        }
        return choices;
    }

    private static @Nullable Keeper keeper(String whom) {
        Id goal = Id.parse(whom);
        if (whom.isEmpty()) {
            return null;
        }
        return goal == null ? new Keeper.OneTrack(GrowthTrack.valueOf(whom)) : new Keeper.OneGoal(goal);
    }
}
