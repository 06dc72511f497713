package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.DaysOffRows;
import java.time.LocalDate;

/// A person takes days off from every promise: a holiday, an illness.
public final class AddDaysOff extends UseCase {

    public static final int MOST = 200;

    /// What the form holds; without a last day it is one day.
    public record Request(String from, String to, String note) {}

    /// The days off, and by which id they are given back.
    public record Taken(Id id, DaysOff daysOff) {}

    public AddDaysOff(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Taken> by(Actor actor, Request request) {
        var checks = new Checks();
        String note = checks.optionalText("note", request.note(), DaysOff.LONGEST_NOTE);
        LocalDate from = checks.date("offFrom", request.from());
        LocalDate last = checks.date("offTo", request.to());
        if (from == null && checks.passed()) {
            checks.refuse("offFrom", "schedule.off.which");
        }
        if (from != null && last != null && last.isBefore(from)) {
            checks.refuse("offTo", "schedule.to.before", from);
        }
        if (!checks.passed() || from == null) {
            return checks.refusal();
        }
        var daysOff = new DaysOff(from, last == null ? from : last, note);
        return change(actor, tx -> add(tx, actor, daysOff));
    }

    private Outcome<Taken> add(Tx tx, Actor actor, DaysOff daysOff) {
        var rows = new DaysOffRows(tx, actor.id());
        if (rows.all().size() >= MOST) {
            var full = new Checks();
            full.refuse("offFrom", "check.tooMany", MOST);
            return full.refusal();
        }
        var taken = new Taken(newId(), daysOff);
        rows.add(taken.id(), daysOff);
        return new Outcome.Done<>(taken);
    }
}
