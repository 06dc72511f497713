package dev.goalsmith.bench.review;

import dev.goalsmith.bench.review.Rows.Row;
import dev.goalsmith.engine.statement.Criterion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints how well the review agrees with labelled rows; its one argument is the folder that they lie in.
public final class Score {

    private Score() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: Score FOLDER");
            return;
        }
        print(Path.of(args[0]), System.out);
    }

    private static void print(Path folder, PrintStream out) throws IOException {
        Path goals = folder.resolve("goals");
        List<Row> rows = new ArrayList<>(Rows.read(goals.resolve("goals.jsonl")));
        rows.addAll(Rows.read(goals.resolve("pages_pairs_reworded.jsonl")));
        TimeGold.score(Rows.read(goals.resolve("goal_temporal_gold.jsonl")), out);
        Path temporal = folder.resolve("temporal");
        TimeCases.score(Rows.read(temporal.resolve("temporal_cases.jsonl")), out);
        NumberCases.score(Rows.read(temporal.resolve("number_cases.jsonl")), out);
        for (String source : List.of("st", "gd", "pg")) {
            Verdicts.score(rows, List.of(source), out);
        }
        Verdicts.score(rows, List.of("st", "gd", "pg"), out);
        Verdicts.pairs(rows, out);
        Verdicts.score(rows, Criterion.MEASURABLE, out);
        Verdicts.score(rows, Criterion.SPECIFIC, out);
    }
}
