package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.track.Measures;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A person reads a measure on a day.
public final class TakeReading extends UseCase {

    private static final int LONGEST_NOTE = 500;

    /// What the form holds; an empty day is today.
    public record Request(String value, String on, String note) {}

    public TakeReading(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Reading> by(Actor actor, Id measure, Request request) {
        return write(actor, tx -> take(tx, actor, measure, request));
    }

    private Outcome<Reading> take(Tx tx, Actor actor, Id measure, Request request) {
        var measures = new Measures(tx, actor.id());
        if (measures.find(measure) == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        BigDecimal value = MeasureForm.number(checks, "value", request.value());
        LocalDate on = PastDay.read(checks, "on", request.on(), today(tx, actor));
        String note = checks.optionalText("note", request.note(), LONGEST_NOTE);
        if (!checks.passed()) {
            return checks.refusal();
        }
        var reading = new Reading(newId(), measure, on, value, note);
        measures.add(reading);
        return new Outcome.Done<>(reading);
    }
}
