package dev.goalsmith.app.forecast;

import dev.goalsmith.app.track.SlotName;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.forecast.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// What an observation says to a person, with its evidence.
final class Sentence {

    private Sentence() {}

    /// The sentence of `observation`.
    ///
    /// @param types the names of task types by their ids
    static Phrase of(Observation observation, Map<String, String> types) {
        return switch (observation) {
            case Observation.Budget budget ->
                Phrase.of(
                        budget.ratio() > 1 ? "forecast.noticed.longer" : "forecast.noticed.shorter",
                        type(budget.type(), types),
                        round(budget.ratio()),
                        budget.tasks(),
                        round(budget.actual()),
                        round(budget.estimated()));
            case Observation.Held held ->
                Phrase.of(
                        "forecast.noticed.held",
                        type(held.type(), types),
                        held.tasks(),
                        round(held.now()),
                        round(held.before()));
            case Observation.Slot slot ->
                Phrase.of(
                        slot.percent() > slot.others() ? "forecast.noticed.slot.good" : "forecast.noticed.slot.bad",
                        SlotName.of(slot.part()),
                        slot.percent(),
                        slot.sessions(),
                        slot.others());
            case Observation.Found found ->
                Phrase.of(
                        "forecast.noticed.grown",
                        Math.round(100 * found.share()),
                        round(found.found()),
                        round(found.planned()));
            case Observation.Small small -> Phrase.of("forecast.noticed.small", small.tasks(), round(small.hours()));
        };
    }

    private static Phrase type(String type, Map<String, String> types) {
        String name = types.get(type);
        return name == null ? Phrase.of("forecast.noticed.untyped") : Phrase.of("forecast.noticed.type", name);
    }

    private static String round(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
