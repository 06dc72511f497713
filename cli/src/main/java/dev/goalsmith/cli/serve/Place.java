package dev.goalsmith.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where an installation keeps what it keeps.
final class Place {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds everything (default: ~/.local/share/goalsmith).")
    private @Nullable Path folder;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database, as postgresql://host/name?user=…&password=…; otherwise a file in the"
                    + " folder.")
    private @Nullable String database;

    /// The folder, made if it is not there.
    Path folder() {
        try {
            return Files.createDirectories(folder == null ? usual() : folder);
        } catch (IOException refused) {
            throw new UncheckedIOException("the folder cannot be made", refused);
        }
    }

    private static Path usual() {
        String shared = System.getenv("XDG_DATA_HOME");
        Path base = shared == null || shared.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(shared);
        return base.resolve("goalsmith");
    }

    String database() {
        return database == null
                ? "jdbc:sqlite:" + folder().resolve("goalsmith.db").toAbsolutePath()
                : database;
    }
}
