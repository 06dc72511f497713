package dev.goalsmith.bench.review;

import dev.goalsmith.bench.review.Rows.Row;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The time expressions of statements beside those that were marked in them by hand.
///
/// The figures are those of the script that comes with the marked statements: spans count when they overlap.
final class TimeGold {

    private static final List<String> LIMITS = List.of("deadline", "horizon");

    /// Days between a marked horizon's end and ours that count as the same, for months differ in length.
    private static final int NEAR = 3;

    private TimeGold() {}

    static void score(List<Row> rows, PrintStream out) {
        double sum = spans(rows, "time limit", LIMITS, LIMITS, out)
                + spans(rows, "rhythm", List.of("recurrence"), List.of("rhythm"), out)
                + spans(rows, "duration", List.of("duration"), List.of("duration"), out);
        LIMITS.forEach(kind -> dates(rows, kind, out));
        out.println(String.format(Locale.ROOT, "%.3f mean span F1%n", sum / 3));
    }

    private static double spans(List<Row> rows, String name, List<String> wanted, List<String> given, PrintStream out) {
        var tally = new Tally();
        var others = new ArrayList<String>();
        for (Row row : rows) {
            List<JsonNode> right = marked(row, wanted);
            List<TimeExpression> found = row.review().time().stream()
                    .filter(time -> given.contains(time.kind()))
                    .toList();
            for (JsonNode mark : right) {
                boolean hit = found.stream().anyMatch(time -> overlap(mark, time));
                tally.count(hit, true);
                if (!hit) {
                    others.add(row.id() + " misses at " + mark.path("offset").asInt());
                }
            }
            for (TimeExpression time : found) {
                if (right.stream().noneMatch(mark -> overlap(mark, time))) {
                    tally.count(true, false);
                    others.add(row.id() + " has too much at " + time.span().start());
                }
            }
        }
        out.println("%-10s %s".formatted(name, tally));
        others.forEach(other -> out.println("  " + other));
        return tally.f1();
    }

    private static List<JsonNode> marked(Row row, List<String> kinds) {
        return row.json()
                .path("annotations")
                .valueStream()
                .filter(mark -> kinds.contains(mark.path("kind").asString()))
                .toList();
    }

    private static boolean overlap(JsonNode mark, TimeExpression time) {
        int start = mark.path("offset").asInt();
        int end = start + mark.path("text").asString().length();
        return start < time.span().endExclusive() && time.span().start() < end;
    }

    private static void dates(List<Row> rows, String kind, PrintStream out) {
        int all = 0;
        int right = 0;
        var others = new ArrayList<String>();
        for (Row row : rows) {
            for (JsonNode mark : marked(row, List.of(kind))) {
                if (kind.equals("horizon") || mark.has("start")) {
                    boolean hit = row.review().time().stream()
                            .filter(time -> LIMITS.contains(time.kind()) && overlap(mark, time))
                            .anyMatch(time -> within(mark, time.limit(), row.on()));
                    all++;
                    right += hit ? 1 : 0;
                    if (!hit) {
                        others.add(row.id() + " at " + mark.path("offset").asInt());
                    }
                }
            }
        }
        out.println("%s date right %d of %d".formatted(kind, right, all));
        others.forEach(other -> out.println("  not " + other));
    }

    private static boolean within(JsonNode mark, @Nullable LocalDate limit, LocalDate on) {
        if (limit == null) {
            return false;
        }
        if (mark.has("start")) {
            LocalDate from = day(mark, "start");
            return !limit.isBefore(from) && !limit.isAfter(day(mark, "end").plusDays(1));
        }
        LocalDate end = on.plus(Period.parse(mark.path("value").asString()));
        return Math.abs(end.toEpochDay() - limit.toEpochDay()) <= NEAR;
    }

    private static LocalDate day(JsonNode mark, String member) {
        return LocalDate.parse(mark.path(member).asString().substring(0, 10));
    }
}
