package dev.goalsmith.cli.forecast;

import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Misuse;
import dev.goalsmith.cli.json.JsonObject;
import dev.goalsmith.cli.json.JsonStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// Says how long planned tasks will take, by what finished ones took.
@Command(
        name = "forecast",
        description = "Says how long planned tasks will really take, by how estimates turned out so far.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ForecastCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--jsonl",
            description = "Answer a stream: each line {\"id\":…,\"history\":[…],\"tasks\":[…]} with a line, in order.")
    private boolean jsonl;

    public ForecastCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!jsonl) {
            throw new Misuse("a forecast reads a stream of questions: goalsmith forecast --jsonl < questions.jsonl");
        }
        new JsonStream(console, ForecastCommand::answer).run();
        return 0;
    }

    private static void answer(JsonObject question, JsonGenerator to) {
        ForecastQuestion asked = ForecastQuestion.read(question);
        long before = System.nanoTime();
        ForecastAnswer answer = asked.answer();
        new ForecastJson(to).write(answer, (System.nanoTime() - before) / 1_000);
    }
}
