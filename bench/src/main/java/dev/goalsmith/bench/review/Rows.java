package dev.goalsmith.bench.review;

import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows of one file of labelled statements, one JSON object a line.
final class Rows {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// The day of writing of rows that name none.
    private static final LocalDate SOME_DAY = LocalDate.of(2025, 1, 15);

    private Rows() {}

    static List<Row> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> new Row(JSON.readTree(line))).toList();
        }
    }

    /// One labelled statement.
    record Row(JsonNode json) {

        String id() {
            return text("id");
        }

        String text() {
            return text("text");
        }

        String text(String member) {
            return json.path(member).asString("");
        }

        /// The day of writing.
        LocalDate on() {
            String ref = text("ref");
            return ref.length() < 10 ? SOME_DAY : LocalDate.parse(ref.substring(0, 10));
        }

        Review review() {
            return Reviewer.review(text(), on());
        }

        /// The label of `member`, or null if the source gives none.
        @Nullable
        String label(String member) {
            JsonNode label = json.path(member);
            return label.isString() ? label.asString() : null;
        }
    }
}
