package dev.goalsmith.cli.plan;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Failure;
import dev.goalsmith.cli.Misuse;
import dev.goalsmith.cli.Quiet;
import dev.goalsmith.cli.json.Json;
import dev.goalsmith.cli.json.JsonLine;
import dev.goalsmith.cli.json.JsonObject;
import dev.goalsmith.cli.json.JsonStream;
import dev.goalsmith.cli.json.UnfitJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// Lays the work of a sheet or a planning problem into its slots, and says whether it fits.
@Command(
        name = "plan",
        description =
                "Lays the work of a plan sheet (.xlsx, .csv) or a planning problem (.json) into its slots, and says"
                        + " whether it fits.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class PlanCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final Console console;
    private final Words words = Words.english();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The plan sheet or planning problem.")
    private @Nullable Path file;

    @Option(
            names = "--slots",
            paramLabel = "TEXT",
            description = "The week of a sheet, such as \"Mon evening 2h, Sat 9:00 4h\".")
    private @Nullable String slots;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day of a sheet's plan; today if left out.")
    private @Nullable LocalDate from;

    @Option(
            names = "--deadline",
            paramLabel = "DATE",
            description = "The last day of a sheet's plan; in two months if left out.")
    private @Nullable LocalDate deadline;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The zone of a sheet's slots, such as Europe/Berlin; this machine's if left out.")
    private @Nullable ZoneId zone;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(names = "--jsonl", description = "Answer a stream: each line a planning problem with a line, in order.")
    private boolean jsonl;

    public PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Quiet.please();
        if (jsonl) {
            if (file != null || json || hasSheetOptions()) {
                throw new Misuse("--jsonl takes neither FILE nor other options");
            }
            new JsonStream(console, PlanCommand::answer).run();
        } else if (file == null) {
            throw new Misuse("name a FILE");
        } else {
            print(Planned.of(subject(file)));
        }
        return 0;
    }

    private boolean hasSheetOptions() {
        return slots != null || from != null || deadline != null || zone != null;
    }

    private static void answer(JsonObject question, JsonGenerator to) {
        Subject subject = new Subject.OfProblem(ProblemJson.read(question));
        new PlanJson(to, subject).write(Planned.of(subject));
    }

    private Subject subject(Path path) throws IOException {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        byte[] bytes = read(path);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            LocalDate today = console.today();
            LocalDate start = Objects.requireNonNullElse(from, today);
            ZoneId where = Objects.requireNonNullElse(zone, console.clock().getZone());
            return new SheetQuestion(slots, start, deadline, where).subject(name, bytes, today, words);
        }
        if (hasSheetOptions()) {
            throw new Misuse("a planning problem has its own slots and dates; leave the options out");
        }
        return problem(name, new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAX_BYTES);
        } catch (NoSuchFileException missing) {
            throw new Failure("there is no file %s".formatted(path));
        }
    }

    private static Subject problem(String name, String text) {
        try {
            return switch (JsonLine.parse(text)) {
                case JsonLine.Good(var object) -> new Subject.OfProblem(ProblemJson.read(object));
                case JsonLine.Bad(var _, var error) -> throw new Failure(name + ": " + error);
            };
        } catch (UnfitJson | IllegalArgumentException unfit) {
            throw new Failure(name + ": " + unfit.getMessage());
        }
    }

    private void print(Planned planned) {
        if (json) {
            try (JsonGenerator to = Json.write(console.out())) {
                to.writeStartObject();
                new PlanJson(to, planned.subject()).write(planned);
                to.writeEndObject();
            }
            console.out().println();
        } else {
            new PlanPage(console, words, planned.subject()).print(planned.plan());
        }
    }
}
