package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.KeptBusyTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person says when they are busy: what was planned then moves.
public final class AddBusyTime extends UseCase {

    /// That are entered by hand and not over.
    public static final int MOST = 200;

    /// What the form holds; without a last day it ends on the day on which it begins.
    public record Request(String on, String from, String until, String to, String what) {}

    /// The busy time, and by which id it is removed.
    public record Taken(Id id, BusyTime time) {}

    public AddBusyTime(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Taken> by(Actor actor, Request request) {
        var checks = new Checks();
        ZoneId zone = read(tx -> new Accounts(tx).get(actor.id()).zone());
        BusyTime time = read(request, zone, checks);
        if (time != null && !time.endInstantExclusive().isAfter(now())) {
            checks.refuse("busyOn", "schedule.busy.over");
        }
        return time == null || !checks.passed() ? checks.refusal() : change(actor, tx -> add(tx, actor, time));
    }

    private static @Nullable BusyTime read(Request request, ZoneId zone, Checks checks) {
        LocalDate on = checks.date("busyOn", request.on());
        if (on == null && checks.passed()) {
            checks.refuse("busyOn", "schedule.busy.which");
        }
        LocalTime start = checks.time("busyFrom", request.from(), LocalTime.MIN);
        LocalTime end = checks.time("busyTo", request.to(), LocalTime.MIN);
        LocalDate until = checks.date("busyUntil", request.until());
        String what = Checks.onOneLine(checks.optionalText("busyWhat", request.what(), BusyTime.LONGEST_WHAT));
        if (on == null || !checks.passed()) {
            return null;
        }
        LocalDateTime from = on.atTime(start);
        LocalDateTime to = (until == null ? on : until).atTime(end);
        Duration length = Duration.between(from, to);
        if (length.toMinutes() < 1) {
            checks.refuse("busyTo", "schedule.busy.order", from);
        } else if (length.compareTo(BusyTime.LONGEST) > 0) {
            checks.refuse("busyUntil", "schedule.busy.long", BusyTime.LONGEST.toDays());
        }
        return checks.passed() ? new BusyTime(what, from, to, zone) : null;
    }

    private Outcome<Taken> add(Tx tx, Actor actor, BusyTime time) {
        long byHand = Promises.of(tx, actor).busyFrom(now()).stream()
                .filter(kept -> kept.importId() == null)
                .count();
        if (byHand >= MOST) {
            var full = new Checks();
            full.refuse("busyOn", "check.tooMany", MOST);
            return full.refusal();
        }
        var taken = new Taken(newId(), time);
        new BusyTimeRows(tx, actor.id()).addAll(List.of(new KeptBusyTime(taken.id(), time, null)));
        return new Outcome.Done<>(taken);
    }
}
