package dev.goalsmith.bench.plan;

import dev.goalsmith.cli.json.JsonLine;
import dev.goalsmith.cli.plan.ProblemJson;
import dev.goalsmith.engine.plan.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads planning problems as the command line does.
final class Problems {

    private Problems() {}

    /// Those of the files `*.json` in `folder`, those of one kind and size together, small ones first.
    static List<Problem> in(Path folder) throws IOException {
        var problems = new ArrayList<Problem>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                problems.add(read(file));
            }
        }
        problems.sort(Comparator.comparing(Kind::of)
                .thenComparingInt(problem -> problem.tasks().size()));
        return problems;
    }

    static Problem read(Path file) throws IOException {
        return switch (JsonLine.parse(Files.readString(file))) {
            case JsonLine.Good(var object) -> ProblemJson.read(object);
            case JsonLine.Bad(var _, var error) -> throw new IOException(file + ": " + error);
        };
    }
}
