package dev.goalsmith.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What came of typing a command on Saturday, 21 November 2026, in Berlin.
public record Typed(int code, String out, String err) {

    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Berlin"));

    public static Typed command(String... args) {
        return withInput("", args);
    }

    public static Typed withInput(String in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(stream, new PrintWriter(out), new PrintWriter(err), false, NOON);
        int code = Goalsmith.run(console, args);
        return new Typed(code, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    public List<String> outLines() {
        return out.lines().toList();
    }
}
