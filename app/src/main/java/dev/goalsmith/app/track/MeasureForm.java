package dev.goalsmith.app.track;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import java.math.BigDecimal;

/// What the form of a measure holds.
public record MeasureForm(String name, String unit, String baseline, String target) {

    /// The measure that it describes.
    Measure read(Checks checks, Id id, Id goal, int version) {
        String cleanName = checks.line("name", name, Measure.LONGEST_NAME);
        String cleanUnit = checks.optionalText("unit", unit, Measure.LONGEST_UNIT);
        BigDecimal from = number(checks, "baseline", baseline);
        BigDecimal to = number(checks, "target", target);
        if (checks.passed() && from.compareTo(to) == 0) {
            checks.refuse("target", "track.measure.noWay");
        }
        return new Measure(id, goal, cleanName, cleanUnit, from, to, version);
    }

    /// A number that must be there.
    static BigDecimal number(Checks checks, String field, String raw) {
        if (raw.isBlank()) {
            checks.refuse(field, "track.number.missing");
        }
        BigDecimal number = checks.number(field, raw, Measure.LARGEST);
        return number == null ? BigDecimal.ZERO : number;
    }
}
