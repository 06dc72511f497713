package dev.goalsmith.bench.forecast;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Prints how true the forecast is for the people of a folder of collections, as tables; docs/forecast.md shows them.
///
/// The first argument names the folder; the second, if there is one, the picture of the calibration to write.
public final class ForecastScore {

    private static final int FEWEST = 15;

    private ForecastScore() {}

    public static void main(String[] args) throws IOException {
        Map<String, Group> groups = groups(Path.of(args[0]));
        PrintStream out = System.out;
        out.println(
                "| data | plan | plans | loss | error | 50 | 80 | 90 | 95 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        groups.forEach((name, group) -> known(name, group, out));
        out.println("\n| data | plan | knowing | 80 | loss |\n|---|--:|--:|--:|--:|");
        groups.forEach((name, group) -> cold(name, group, out));
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), CalibrationPlot.of(groups));
        }
    }

    private static Map<String, Group> groups(Path folder) throws IOException {
        Map<String, Group> groups = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                Map<String, List<Recorded>> people = Recorded.read(file);
                for (int size : new int[] {1, 10, 20, 50}) {
                    List<Question> questions = Question.all(people, size);
                    if (questions.size() >= FEWEST) {
                        String name = file.getFileName().toString().replace(".csv", "");
                        groups.put("%s | %d".formatted(name, size), Group.of(questions));
                    }
                }
            }
        }
        return groups;
    }

    private static void known(String name, Group group, PrintStream out) {
        double loss = (group.loss(0.8) + group.loss(0.9))
                / Math.min(
                        group.rawLoss(0.8, 1) + group.rawLoss(0.9, 1),
                        group.evidenceLoss(0.8) + group.evidenceLoss(0.9));
        double error = group.error() / Math.min(group.rawError(), group.evidenceError());
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f |",
                name,
                group.questions().size(),
                loss,
                error);
        for (double level : new double[] {0.5, 0.8, 0.9, 0.95}) {
            Kept kept = group.kept(level);
            String holds = kept.holds(level) ? "" : " !";
            out.printf(Locale.ROOT, " %.3f (%.3f–%.3f)%s |", kept.share(), kept.low(), kept.high(), holds);
        }
        out.println();
    }

    /// Beside the factor that would have been best for all.
    private static void cold(String name, Group group, PrintStream out) {
        double best = IntStream.rangeClosed(80, 250)
                .mapToDouble(percent -> group.rawLoss(0.8, percent / 100.0))
                .min()
                .orElse(0);
        for (int tasks : new int[] {0, 1, 3, 10}) {
            Group cold = Group.of(group.questions().stream()
                    .map(question -> question.knowing(tasks))
                    .toList());
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f |%n",
                    name,
                    tasks,
                    cold.kept(0.8).share(),
                    cold.loss(0.8) / best);
        }
    }
}
