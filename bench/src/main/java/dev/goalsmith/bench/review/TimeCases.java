package dev.goalsmith.bench.review;

import dev.goalsmith.bench.review.Rows.Row;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The kinds of time that are recognised in the test cases of other date readers which matter to goals.
final class TimeCases {

    private TimeCases() {}

    static void score(List<Row> rows, PrintStream out) {
        int positives = 0;
        int right = 0;
        int negatives = 0;
        var missed = new ArrayList<String>();
        var flagged = new ArrayList<String>();
        for (Row row : rows) {
            if (!row.json().path("goal_relevant").asBoolean()) {
                continue;
            }
            List<String> found =
                    row.review().time().stream().map(TimeExpression::kind).toList();
            if (row.json().path("negative").asBoolean()) {
                negatives++;
                if (!found.isEmpty()) {
                    flagged.add(row.id() + " " + found);
                }
            } else {
                positives++;
                boolean hit = row.json().path("kinds").valueStream().anyMatch(kind -> fits(kind, found));
                right += hit ? 1 : 0;
                if (!hit) {
                    missed.add("%s %s, given %s".formatted(row.id(), row.json().path("kinds"), found));
                }
            }
        }
        out.println("time cases: %d of %d positives have the right kind (%.3f)"
                .formatted(right, positives, Tally.share(right, positives)));
        missed.forEach(one -> out.println("  " + one));
        out.println("time cases: %d of %d negatives are flagged".formatted(flagged.size(), negatives));
        flagged.forEach(one -> out.println("  " + one));
        out.println();
    }

    /// A period that is named or measured from today is a limit; so is a length that runs from today.
    private static boolean fits(JsonNode kind, List<String> found) {
        return switch (kind.asString()) {
            case "deadline", "period" -> found.contains("deadline") || found.contains("horizon");
            case "duration" -> found.contains("duration") || found.contains("horizon");
            case "recurrence" -> found.contains("rhythm");
            default -> false;
        };
    }
}
