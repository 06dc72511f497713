package dev.goalsmith.app.sheet;

import static dev.goalsmith.app.TestInstallation.done;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Ada at her sheets.
abstract class SheetCase {

    @TempDir
    Path folder;

    TestInstallation goalsmith;

    @BeforeEach
    void open() {
        goalsmith = new TestInstallation(folder);
    }

    @AfterEach
    void close() {
        goalsmith.close();
    }

    final Id goal() {
        return done(goalsmith.get(SetGoal.class).by(goalsmith.ada(), new SetGoal.Request("Give a talk", "CAREER")))
                .id();
    }

    final SheetView sheet(Id goal) {
        return Objects.requireNonNull(goalsmith.get(ShowSheet.class).by(goalsmith.ada(), goal));
    }

    final byte[] export(Id goal, ExportSheet.Kind kind) {
        var file = new ByteArrayOutputStream();
        try {
            Objects.requireNonNull(goalsmith.get(ExportSheet.class).by(goalsmith.ada(), goal, kind))
                    .writeTo(file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    final Outcome<Id> upload(Id goal, byte[] file) {
        return goalsmith.get(UploadSheet.class).by(goalsmith.ada(), goal, "plan.csv", file);
    }

    final ImportView preview(Id goal, byte[] file) {
        return done(goalsmith.get(ImportSheet.class).preview(goalsmith.ada(), goal, done(upload(goal, file))));
    }

    /// Takes a file in as the person would, who looks at the preview and agrees.
    final ImportView importFile(Id goal, byte[] file) {
        ImportView seen = preview(goal, file);
        return done(goalsmith
                .get(ImportSheet.class)
                .by(goalsmith.ada(), goal, seen.file().draft(), seen.mark()));
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
