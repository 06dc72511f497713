package dev.goalsmith.bench.review;

import dev.goalsmith.bench.review.Rows.Row;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Review;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The verdicts of statements beside the verdicts that their sources give.
final class Verdicts {

    private static final List<String> VERDICTS = List.of("smart", "partial", "vague");

    private Verdicts() {}

    /// The rows whose id begins with one of `sources` and whose source gives a verdict.
    static void score(List<Row> rows, List<String> sources, PrintStream out) {
        var all = new Confusion(VERDICTS);
        var kept = new Confusion(VERDICTS);
        var others = new ArrayList<String>();
        for (Row row : rows) {
            String right = row.label("verdict");
            if (right != null && sources.contains(row.id().substring(0, 2))) {
                Review review = row.review();
                String given = review.verdict().key();
                all.add(right, given);
                String why = Disputed.why(Disputed.VERDICTS, row.id());
                if (why == null) {
                    kept.add(right, given);
                }
                if (!given.equals(right)) {
                    String reason = why == null ? "" : ": " + why;
                    others.add("%s %s, given %s %s%s".formatted(row.id(), right, given, degrees(review), reason));
                }
            }
        }
        out.println("Verdicts of " + String.join(", ", sources) + ": " + all);
        out.println("without disputed labels: " + kept);
        all.print(out);
        others.forEach(other -> out.println("  " + other));
        out.println();
    }

    private static String degrees(Review review) {
        StringBuilder degrees = new StringBuilder();
        for (Criterion criterion : List.of(Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND)) {
            String sign = switch (review.degree(criterion)) {
                case MET -> "+";
                case PARTLY -> "~";
                case MISSING -> "-";
            };
            degrees.append(criterion.letter()).append(sign);
        }
        return degrees.toString();
    }

    /// Whether `criterion` is met, beside what the experts say of the rows that they judged.
    static void score(List<Row> rows, Criterion criterion, PrintStream out) {
        var all = new Confusion(List.of("yes", "no"));
        var others = new ArrayList<String>();
        for (Row row : rows) {
            if (row.id().startsWith("ss-")) {
                boolean right = has(row, criterion.letter());
                boolean given = row.review().degree(criterion) == Degree.MET;
                all.add(right ? "yes" : "no", given ? "yes" : "no");
                if (right != given) {
                    others.add(row.id() + (right ? " yes, given no" : " no, given yes"));
                }
            }
        }
        out.println(criterion.key() + ": " + all);
        all.print(out);
        others.forEach(other -> out.println("  " + other));
        out.println();
    }

    private static boolean has(Row row, char letter) {
        return row.json()
                .path("criteria_present")
                .valueStream()
                .anyMatch(value -> value.asString().equals(String.valueOf(letter)));
    }

    /// How often the smart wording of a goal has the higher score than a vague one of the same goal.
    static void pairs(List<Row> rows, PrintStream out) {
        int pairs = 0;
        int higher = 0;
        var others = new ArrayList<String>();
        for (Row vague : rows) {
            for (Row smart : rows) {
                if (pair(vague, smart)) {
                    pairs++;
                    boolean right = smart.review().score() > vague.review().score();
                    higher += right ? 1 : 0;
                    if (!right) {
                        others.add(smart.id() + " is not above " + vague.id());
                    }
                }
            }
        }
        out.println("pairs: the smart one is higher in %d of %d (%.3f)"
                .formatted(higher, pairs, Tally.share(higher, pairs)));
        others.forEach(other -> out.println("  " + other));
        out.println();
    }

    private static boolean pair(Row vague, Row smart) {
        @Nullable String group = vague.label("group");
        boolean page = group != null
                && group.equals(smart.label("group"))
                && vague.id().startsWith("pg-")
                && vague.text("pair").equals("vague")
                && smart.text("pair").equals("smart");
        return page || smart.text("pair").equals("after:" + vague.id());
    }
}
