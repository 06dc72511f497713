package dev.goalsmith.cli.review;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Failure;
import dev.goalsmith.cli.Misuse;
import dev.goalsmith.cli.json.Json;
import dev.goalsmith.cli.json.JsonObject;
import dev.goalsmith.cli.json.JsonStream;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// Says how SMART a statement is, with the words that show it.
@Command(
        name = "review",
        description = "Says how SMART a statement is, and asks for what is missing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ReviewCommand implements Callable<Integer> {

    private static final int MAX_LENGTH = 20_000;

    private final Console console;
    private final Words words = Words.english();

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "The statement; read from standard input if left out.")
    private @Nullable String text;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of writing, such as 2026-11-21; today if left out.")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--jsonl",
            description = "Answer a stream: each line {\"id\":…,\"text\":…,\"on\":…} with a line, in order.")
    private boolean jsonl;

    public ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (jsonl && (json || text != null)) {
            throw new Misuse("--jsonl takes neither TEXT nor --json");
        }
        if (jsonl) {
            new JsonStream(console, this::answer).run();
        } else {
            review(text == null ? readText() : text);
        }
        return 0;
    }

    private void answer(JsonObject question, JsonGenerator to) {
        String statement = question.getText("text");
        LocalDate day = Objects.requireNonNullElseGet(question.findDay("on"), this::day);
        new ReviewJson(to, statement, words).write(Reviewer.review(statement, day));
    }

    private String readText() throws IOException {
        return new String(console.in().readNBytes(MAX_LENGTH * 4), StandardCharsets.UTF_8).stripTrailing();
    }

    private void review(String statement) {
        if (statement.isBlank()) {
            throw new Failure("there is no statement; write it in quotes behind the command");
        }
        if (statement.length() > MAX_LENGTH) {
            throw new Failure("the statement is longer than %d characters; shorten it".formatted(MAX_LENGTH));
        }
        Review review = Reviewer.review(statement, day());
        if (json) {
            writeJson(statement, review);
        } else {
            new ReviewPage(console, words).print(statement, review);
        }
    }

    private LocalDate day() {
        return on == null ? console.today() : on;
    }

    private void writeJson(String statement, Review review) {
        try (JsonGenerator to = Json.write(console.out())) {
            to.writeStartObject();
            new ReviewJson(to, statement, words).write(review);
            to.writeEndObject();
        }
        console.out().println();
    }
}
