package dev.goalsmith.bench.review;

import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reviews whatever stands in the files of a folder, its one argument: each string of a JSON array, each line of
/// another file, each whole file. Says how many there were and how long the slowest took; an exception ends it.
public final class Naughty {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private Naughty() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: Naughty FOLDER");
            return;
        }
        List<String> texts = texts(Path.of(args[0]));
        long slowest = 0;
        int points = 0;
        for (String text : texts) {
            long start = System.nanoTime();
            Review review = Reviewer.review(text, ON);
            slowest = Math.max(slowest, System.nanoTime() - start);
            points = Math.max(points, review.score());
        }
        System.out.printf(
                "%d texts, the slowest in %.1f ms; the best has %d points%n", texts.size(), slowest / 1e6, points);
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String whole = Files.readString(file);
                texts.add(whole);
                if (file.toString().endsWith(".json")) {
                    for (JsonNode string : JsonMapper.shared().readTree(whole)) {
                        texts.add(string.asString());
                    }
                } else {
                    whole.lines().forEach(texts::add);
                }
            }
        }
        return texts;
    }
}
