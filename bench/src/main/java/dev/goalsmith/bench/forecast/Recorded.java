package dev.goalsmith.bench.forecast;

import dev.goalsmith.engine.forecast.FinishedTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A task that somebody estimated and did; times are ISO, to the minute, and sort as text.
record Recorded(String start, String finish, FinishedTask task) {

    /// The clean rows of a collection by person, in the order in which they were begun.
    static Map<String, List<Recorded>> read(Path csv) throws IOException {
        Map<String, List<Recorded>> people = new TreeMap<>();
        List<String> lines = Files.readAllLines(csv);
        List<String> names = fields(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = fields(line);
            String start = row.get(names.indexOf("start"));
            String finish = row.get(names.indexOf("finish"));
            if (row.get(names.indexOf("clean")).equals("1") && !start.isEmpty() && !finish.isEmpty()) {
                var task = new FinishedTask(
                        row.get(names.indexOf("category")),
                        Double.parseDouble(row.get(names.indexOf("estimate_hours"))),
                        Double.parseDouble(row.get(names.indexOf("actual_hours"))));
                people.computeIfAbsent(row.get(names.indexOf("person")), _ -> new ArrayList<>())
                        .add(new Recorded(minute(start), minute(finish), task));
            }
        }
        people.values()
                .forEach(rows -> rows.sort(Comparator.comparing(Recorded::start).thenComparing(Recorded::finish)));
        return people;
    }

    private static String minute(String time) {
        return time.substring(0, Math.min(16, time.length()));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
