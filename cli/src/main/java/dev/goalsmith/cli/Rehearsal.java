package dev.goalsmith.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;

/// Runs the short commands on small questions, so that the launcher can keep what they load in a form that starts
/// faster.
final class Rehearsal {

    private static final String STATEMENT = "Become a senior manager by the end of 2027.";
    private static final String REVIEW = "{\"id\":\"1\",\"text\":\"%s\"}\n".formatted(STATEMENT);
    /// Ten hours of work in two weeks of four hours, which does not fit.
    private static final String PROBLEM = """
        {"format":"plan/1","name":"short","start":"2026-01-05T00:00","horizonWeeks":2,"goalDeadline":20160,\
        "slots":[{"day":1,"from":1140,"to":1260},{"day":4,"from":420,"to":540}],"busy":[],"tasks":[\
        {"id":0,"minutes":200,"preds":[],"release":null,"deadline":7200,"splittable":true,"priority":4},\
        {"id":1,"minutes":340,"preds":[0],"release":60,"deadline":null,"splittable":true,"priority":3},\
        {"id":2,"minutes":60,"preds":[],"release":null,"deadline":null,"splittable":false,"priority":2}]}
        """;

    private Rehearsal() {}

    public static void main(String[] args) {
        run("", "review", STATEMENT);
        run(REVIEW, "review", "--jsonl");
        run(PROBLEM, "plan", "--jsonl");
    }

    private static void run(String in, String... command) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                false,
                Clock.system(ZoneOffset.UTC));
        int exit = Goalsmith.run(console, command);
        if (exit != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", command), exit));
        }
    }
}
