package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.schedule.KeptBusyTime;
import dev.goalsmith.store.schedule.Promise;
import dev.goalsmith.store.schedule.Reservations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a person promised, in the order in which they did, their days off, the slots that are kept for some
/// goals, and when they are busy, by start.
public record Promises(List<Promise> all, List<DaysOff> daysOff, List<KeptSlot> kept, List<KeptBusyTime> busy) {

    public Promises {
        all = List.copyOf(all);
        daysOff = List.copyOf(daysOff);
        kept = List.copyOf(kept);
        busy = List.copyOf(busy);
    }

    public static Promises of(Tx tx, Actor actor) {
        return new Promises(
                new Commitments(tx, actor.id()).all(),
                new DaysOffRows(tx, actor.id()).all(),
                new Reservations(tx, actor.id()).all(),
                new BusyTimeRows(tx, actor.id()).all());
    }

    /// Changes with every promise that is made; empty before the first.
    public String mark() {
        return all.isEmpty() ? "" : all.getLast().id().toString();
    }

    public List<BusyTime> busyTimes() {
        return busy.stream().map(KeptBusyTime::time).toList();
    }

    /// Those that are not over at `now`.
    public List<KeptBusyTime> busyFrom(Instant now) {
        return busy.stream()
                .filter(kept -> kept.time().endInstantExclusive().isAfter(now))
                .toList();
    }

    /// What holds of each promise.
    public List<Commitment> commitments() {
        var found = new ArrayList<Commitment>();
        for (Promise promise : all) {
            Commitment commitment = promise.commitment(daysOff);
            if (commitment != null) {
                found.add(commitment);
            }
        }
        return found;
    }

    /// Every slot on every day on which it is promised.
    public List<Opening> openings() {
        return commitments().stream()
                .flatMap(commitment -> commitment.openings().stream())
                .toList();
    }

    /// The same if `other` took the place of `commitment`, one of those that hold.
    public List<Opening> openings(Commitment commitment, Commitment other) {
        var openings = new ArrayList<Opening>(openings());
        openings.removeAll(commitment.openings());
        openings.addAll(other.openings());
        return openings;
    }

    /// The same on the days from `first` to `last`, both included.
    public List<Opening> openings(LocalDate first, LocalDate last) {
        return commitments().stream()
                .flatMap(commitment -> commitment.openings(first, last).stream())
                .toList();
    }

    /// The promise that holds on `day`, else the next one to come; null if there is neither.
    public @Nullable Promise findFrom(LocalDate day) {
        Promise found = null;
        for (Promise promise : all) {
            LocalDate begin = promise.span().from();
            boolean comes = isHeldFrom(promise, day);
            boolean sooner = found == null || begin.isBefore(found.span().from());
            found = comes && sooner ? promise : found;
        }
        return found;
    }

    /// Whether one of the promises, even one that was replaced or has days off by now, had a slot at `moment`.
    public boolean hadSlot(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return all.stream()
                .map(promise -> new Commitment(
                        promise.span().from(), promise.span().to(), promise.zone(), promise.slots(), List.of()))
                .flatMap(commitment -> commitment.openings(day.minusDays(2), day.plusDays(1)).stream())
                .anyMatch(opening -> !opening.startInstant().isAfter(moment)
                        && opening.endInstantExclusive().isAfter(moment));
    }

    /// The promises that hold on `day` or later.
    public List<Promise> from(LocalDate day) {
        return all.stream().filter(promise -> isHeldFrom(promise, day)).toList();
    }

    /// The promise that alone holds on `day` or later, and on `day` already; null where there are none or more, which
    /// no single promise could bring back.
    public @Nullable Promised findOnly(LocalDate day) {
        List<Promise> held = from(day);
        return held.size() == 1 && !held.getFirst().span().from().isAfter(day) ? Promised.of(held.getFirst()) : null;
    }

    private static boolean isHeldFrom(Promise promise, LocalDate day) {
        LocalDate last = promise.span().heldTo();
        return !last.isBefore(day) && !last.isBefore(promise.span().from());
    }

    /// The same if `promise` took the place of all that holds on its first day or later.
    public Promises with(Promise promise) {
        LocalDate first = promise.span().from();
        var others = new ArrayList<Promise>();
        for (Promise other : all) {
            others.add(isHeldFrom(other, first) ? other.replacedFrom(first) : other);
        }
        others.add(promise);
        return new Promises(others, daysOff, kept, busy);
    }
}
