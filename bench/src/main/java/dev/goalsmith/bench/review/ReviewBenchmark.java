package dev.goalsmith.bench.review;

import dev.goalsmith.bench.review.Rows.Row;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reviews one statement after the other: those of labelled rows, or without any those of the rules.
@SuppressWarnings("NullAway.Init") // JMH calls what is marked as setup first.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReviewBenchmark {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    /// How many characters a long text has.
    private static final int LONG = 100_000;

    /// The folder of labelled rows; empty for the examples of the rules.
    @Param("")
    public String folder;

    private List<String> statements;
    private String text;
    private int next;

    @Setup
    public void read() throws IOException {
        statements = new ArrayList<>();
        if (folder.isEmpty()) {
            Arrays.stream(Rule.values()).map(Rule::example).forEach(statements::add);
        } else {
            for (String file : List.of("goals.jsonl", "pages_pairs_reworded.jsonl", "goal_temporal_gold.jsonl")) {
                Rows.read(Path.of(folder, "goals", file)).stream()
                        .map(Row::text)
                        .forEach(statements::add);
            }
        }
        String all = String.join(". ", statements);
        text = all.repeat(LONG / all.length() + 1).substring(0, LONG);
    }

    @Benchmark
    @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
    public Review one() {
        next = next + 1 < statements.size() ? next + 1 : 0;
        return Reviewer.review(statements.get(next), ON);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Review textOf100000Characters() {
        return Reviewer.review(text, ON);
    }
}
