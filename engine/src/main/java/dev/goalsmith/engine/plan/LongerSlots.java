package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Looks for the weekly slots that need to be longer so that everything fits, or else for one on a free day.
///
/// No slot grows at night: time is added to it only between [#EARLIEST] and [#LATEST]. A slot on a free day begins when
/// one of the others does; at night it is no longer than that one, whose person works at night already.
final class LongerSlots {

    static final LocalTime EARLIEST = LocalTime.of(6, 0);
    static final LocalTime LATEST = LocalTime.of(22, 0);

    private static final int QUARTER = 15;
    /// At most four hours longer.
    private static final int MOST_QUARTERS = 16;

    private final Agenda agenda;
    private final Commitment commitment;
    private final List<Opening> others;
    private int least = MOST_QUARTERS + 1;
    private List<Slot> best = List.of();

    private LongerSlots(Agenda agenda, Commitment commitment) {
        this.agenda = agenda;
        this.commitment = commitment;
        Set<Opening> own = new HashSet<>(commitment.openings());
        others = agenda.openings().stream()
                .filter(opening -> !own.contains(opening))
                .toList();
    }

    /// The one slot of `commitment` that has to grow least, as it would be; if no single one is enough, all of them,
    /// each by the same as far as it may; if that is not enough either, the shortest one on a free day, or nothing.
    static List<Slot> of(Agenda agenda, Commitment commitment) {
        var search = new LongerSlots(agenda, commitment);
        for (Slot slot : commitment.slots()) {
            search.look(search.room(slot), quarters -> List.of(longer(slot, quarters)));
        }
        if (search.best.isEmpty()) {
            search.look(MOST_QUARTERS, search::allLonger);
        }
        if (search.best.isEmpty()) {
            search.lookOnFreeDays();
        }
        return search.best;
    }

    /// Finds the fewest quarters of an hour, `most` or less, with which the slots that `change` gives are enough.
    private void look(int most, IntFunction<List<Slot>> change) {
        int low = 1;
        int high = Math.min(most, least - 1);
        if (high < low || !isEnough(change.apply(high))) {
            return;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isEnough(change.apply(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        least = low;
        best = change.apply(low);
    }

    private boolean isEnough(List<Slot> changed) {
        var slots = new ArrayList<>(commitment.slots());
        slots.removeIf(slot -> changed.stream().anyMatch(slot::beginsLike));
        slots.addAll(changed);
        var openings = new ArrayList<>(others);
        openings.addAll(commitment.withSlots(slots).openings());
        Agenda more = agenda.withOpenings(openings);
        return Repairs.fits(more.work(more.timeline()));
    }

    private List<Slot> allLonger(int quarters) {
        var grown = new ArrayList<Slot>();
        for (Slot slot : commitment.slots()) {
            int some = Math.min(quarters, room(slot));
            if (some > 0) {
                grown.add(longer(slot, some));
            }
        }
        return grown;
    }

    /// How many quarters of an hour it may grow: neither into the night nor into another slot.
    private int room(Slot slot) {
        LocalTime end = slot.start().plus(slot.length());
        long awake =
                Math.min(minutesAwake(end), Slot.LONGEST.minus(slot.length()).toMinutes());
        int most = (int) Math.min(MOST_QUARTERS, awake / QUARTER);
        while (most > 0 && isTaken(longer(slot, most))) {
            most--;
        }
        return most;
    }

    private static long minutesAwake(LocalTime from) {
        return from.isBefore(EARLIEST) || from.isAfter(LATEST)
                ? 0
                : Duration.between(from, LATEST).toMinutes();
    }

    private boolean isTaken(Slot wanted) {
        return commitment.slots().stream().anyMatch(slot -> !slot.beginsLike(wanted) && slot.overlaps(wanted));
    }

    private static Slot longer(Slot slot, int quarters) {
        return new Slot(slot.day(), slot.start(), slot.length().plusMinutes((long) quarters * QUARTER));
    }

    private void lookOnFreeDays() {
        if (commitment.slots().size() == Commitment.MOST_SLOTS) {
            return;
        }
        Set<DayOfWeek> free = EnumSet.allOf(DayOfWeek.class);
        commitment.slots().forEach(slot -> free.remove(slot.day()));
        for (DayOfWeek day : free) {
            Map<LocalTime, Integer> rooms = new TreeMap<>();
            commitment.slots().forEach(slot -> rooms.merge(slot.start(), roomOn(day, slot), Math::max));
            rooms.forEach((start, room) ->
                    look(room, quarters -> List.of(Slot.of(day, start, (long) quarters * QUARTER))));
        }
    }

    /// How many quarters of an hour there are on a free `day` when `slot` begins.
    private int roomOn(DayOfWeek day, Slot slot) {
        long minutes = Math.max(slot.length().toMinutes(), minutesAwake(slot.start()));
        int most = (int) Math.min(MOST_QUARTERS, minutes / QUARTER);
        while (most > 0 && isTaken(Slot.of(day, slot.start(), (long) most * QUARTER))) {
            most--;
        }
        return most;
    }
}
