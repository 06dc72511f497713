package dev.goalsmith.app.sheet;

import static dev.goalsmith.app.TestInstallation.done;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Ada at her sheets.
abstract class SheetCase extends GoalCase {

    final Id goal() {
        return begin("Give a talk").id();
    }

    final SheetView sheet(Id goal) {
        return there(get(ShowSheet.class).by(ada, goal));
    }

    final byte[] export(Id goal, ExportSheet.Kind kind) {
        var file = new ByteArrayOutputStream();
        try {
            there(get(ExportSheet.class).by(ada, goal, kind)).writeTo(file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    final Outcome<Id> upload(Id goal, byte[] file) {
        return get(UploadSheet.class).by(ada, goal, "plan.csv", file);
    }

    final ImportView preview(Id goal, byte[] file) {
        return done(get(ImportSheet.class).preview(ada, goal, done(upload(goal, file))));
    }

    /// Takes a file in as the person would, who looks at the preview and agrees.
    final ImportView importFile(Id goal, byte[] file) {
        ImportView seen = preview(goal, file);
        return done(get(ImportSheet.class).by(ada, goal, seen.file().draft(), seen.mark()));
    }

    final ImportView importLines(Id goal, String... lines) {
        return importFile(goal, file(lines));
    }

    static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static List<String> titles(SheetView sheet) {
        return sheet.lines().stream()
                .map(line -> "  ".repeat(line.depth()) + line.task().title())
                .toList();
    }

    /// What a refusal says.
    static List<String> said(Outcome<?> outcome) {
        return ((Outcome.Invalid<?>) outcome)
                .problems().stream()
                        .map(problem -> Words.english().say(problem.why()))
                        .toList();
    }
}
