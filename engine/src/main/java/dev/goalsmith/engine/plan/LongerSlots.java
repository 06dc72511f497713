package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.schedule.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks for the weekly slots that need to be longer so that everything fits.
final class LongerSlots {

    private static final int QUARTER = 15;
    /// At most four hours longer.
    private static final int MOST_QUARTERS = 16;

    private final Agenda agenda;
    private final Commitment commitment;
    private final List<Opening> others;

    private LongerSlots(Agenda agenda, Commitment commitment) {
        this.agenda = agenda;
        this.commitment = commitment;
        Set<Opening> own = new HashSet<>(commitment.openings());
        others = agenda.openings().stream()
                .filter(opening -> !own.contains(opening))
                .toList();
    }

    /// The one slot of `commitment` that has to grow least, as it would be; if no single one is enough, all of them,
    /// each by the same; nothing if that is not enough either.
    static List<Slot> of(Agenda agenda, Commitment commitment) {
        var search = new LongerSlots(agenda, commitment);
        int least = MOST_QUARTERS + 1;
        List<Slot> best = List.of();
        for (Slot slot : commitment.slots()) {
            int quarters = search.quarters(List.of(slot), least - 1);
            if (quarters < least) {
                least = quarters;
                best = List.of(longer(slot, quarters));
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        int each = search.quarters(commitment.slots(), MOST_QUARTERS);
        return each > MOST_QUARTERS
                ? List.of()
                : commitment.slots().stream().map(slot -> longer(slot, each)).toList();
    }

    /// How many quarters of an hour are enough, or one more than `most`.
    private int quarters(List<Slot> grown, int most) {
        int low = 1;
        int high = most + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isEnough(grown, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isEnough(List<Slot> grown, int quarters) {
        var slots = new ArrayList<>(commitment.slots());
        for (Slot slot : grown) {
            if (!mayGrow(slot, quarters)) {
                return false;
            }
            slots.set(slots.indexOf(slot), longer(slot, quarters));
        }
        for (Slot one : slots) {
            if (slots.stream().anyMatch(two -> !one.equals(two) && one.overlaps(two))) {
                return false;
            }
        }
        var openings = new ArrayList<>(others);
        openings.addAll(commitment.withSlots(slots).openings());
        Agenda more = agenda.withOpenings(openings);
        return Repairs.fits(more.work(more.timeline()));
    }

    private static boolean mayGrow(Slot slot, int quarters) {
        return slot.length().plusMinutes((long) quarters * QUARTER).compareTo(Slot.LONGEST) <= 0;
    }

    private static Slot longer(Slot slot, int quarters) {
        return new Slot(slot.day(), slot.start(), slot.length().plusMinutes((long) quarters * QUARTER));
    }
}
