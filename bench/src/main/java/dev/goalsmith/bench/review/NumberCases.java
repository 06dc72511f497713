package dev.goalsmith.bench.review;

import dev.goalsmith.bench.review.Rows.Row;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The numbers that are read in the test cases of another reader of numbers.
///
/// A value is right when a measure that overlaps it has it, or a time expression does, which counts it as time.
final class NumberCases {

    private static final List<String> SPECS = List.of(
            "Number/NumberModel",
            "Number/PercentModel",
            "NumberWithUnit/CurrencyModel",
            "NumberWithUnit/DimensionModel",
            "NumberWithUnit/TemperatureModel");

    private NumberCases() {}

    static void score(List<Row> rows, PrintStream out) {
        var all = new Count();
        var kept = new Count();
        var others = new ArrayList<String>();
        for (String spec : SPECS) {
            var ofSpec = new Count();
            for (Row row : rows) {
                if (row.text("spec").equals(spec)) {
                    for (JsonNode wanted : values(row)) {
                        boolean hit = has(row.review(), wanted);
                        boolean disputed = Disputed.why(Disputed.NUMBERS, row.id()) != null;
                        ofSpec.add(hit);
                        all.add(hit);
                        if (!disputed) {
                            kept.add(hit);
                        }
                        if (!hit && !disputed) {
                            others.add("%s %s".formatted(row.id(), spec));
                        }
                    }
                }
            }
            out.println("%-32s %s".formatted(spec, ofSpec));
        }
        out.println("number cases, all: " + all);
        out.println("number cases, without those below: " + kept);
        Disputed.lines(Disputed.NUMBERS).forEach(out::println);
        out.println("number cases, other mistakes:");
        others.forEach(other -> out.println("  " + other));
        out.println();
    }

    private static List<JsonNode> values(Row row) {
        return row.json()
                .path("results")
                .valueStream()
                .filter(result -> !value(result).isEmpty())
                .toList();
    }

    private static String value(JsonNode result) {
        JsonNode value = result.path("resolution").path("value");
        return value.asString("").equals("null") ? "" : value.asString("").replace("%", "");
    }

    private static boolean has(Review review, JsonNode result) {
        var value = new BigDecimal(value(result));
        int start = result.path("start").asInt();
        var span = new Span(start, start + result.path("text").asString().length());
        for (MeasureExpression measure : review.measures()) {
            if (measure.span().overlaps(span) && near(measure.value(), value)) {
                return true;
            }
        }
        for (TimeExpression time : review.time()) {
            if (time.span().overlaps(span) && counts(time, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(TimeExpression time, BigDecimal value) {
        return switch (time) {
            case TimeExpression.Horizon(var _, var length, var _) -> near(BigDecimal.valueOf(length.count()), value);
            case TimeExpression.Length(var _, var length) -> near(BigDecimal.valueOf(length.count()), value);
            case TimeExpression.Rhythm rhythm -> near(BigDecimal.valueOf(rhythm.times()), value);
            case TimeExpression.Deadline _ -> false;
        };
    }

    private static boolean near(BigDecimal one, BigDecimal two) {
        double difference = Math.abs(one.doubleValue() - two.doubleValue());
        return difference <= 1e-9 * Math.max(1e-9, Math.abs(two.doubleValue()));
    }
}
