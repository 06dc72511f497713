package dev.goalsmith.web.schedule;

import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ReserveSlots.Choice;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.web.ui.NotFound;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A slot and for whom it is kept: `whom` is the id of a goal, the name of a track, or empty for any goal. `length` is
/// null for a slot that is kept but not promised at present.
public record KeeperLine(
        DayOfWeek day, LocalTime start, @Nullable Duration length, String whom) {

    /// The slots of the promise that holds, and all others that are kept, through the week.
    static List<KeeperLine> of(ScheduleView view) {
        Promised present = view.present();
        List<Slot> promised = present == null ? List.of() : present.slots();
        var lines = new ArrayList<KeeperLine>();
        for (Slot slot : promised) {
            lines.add(new KeeperLine(
                    slot.day(),
                    slot.start(),
                    slot.length(),
                    whom(slot, view.promises().kept())));
        }
        for (KeptSlot kept : view.promises().kept()) {
            if (promised.stream().noneMatch(kept::isOf)) {
                lines.add(new KeeperLine(kept.day(), kept.start(), null, whom(kept.keeper())));
            }
        }
        lines.sort(Comparator.comparing(KeeperLine::day).thenComparing(KeeperLine::start));
        return lines;
    }

    private static String whom(Slot slot, List<KeptSlot> kept) {
        return kept.stream()
                .filter(one -> one.isOf(slot))
                .map(one -> whom(one.keeper()))
                .findFirst()
                .orElse("");
    }

    private static String whom(Keeper keeper) {
        return switch (keeper) {
            case Keeper.OneGoal(Id goal) -> goal.toString();
            case Keeper.OneTrack(GrowthTrack track) -> track.name();
        };
    }

    public boolean isKept() {
        return !whom.isEmpty();
    }

    public String name() {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + start;
    }

    /// Whether the slot is kept for `goal` or could be: a goal that is put off or closed keeps what it has.
    public boolean offers(Goal goal) {
        return goal.isOpen() || whom.equals(goal.id().toString());
    }

    public String id() {
        return "keeper-" + day + "-" + start.toSecondOfDay();
    }

    /// By which the form knows the slot.
    public String key() {
        return day + " " + start;
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
