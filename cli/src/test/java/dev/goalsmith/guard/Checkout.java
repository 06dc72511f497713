package dev.goalsmith.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the project as they lie on the disk.
final class Checkout {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final List<String> ROOMS = List.of("engine", "store", "app", "web", "cli", "bench");

    private Checkout() {}

    /// Every file of our own under `folder` whose name ends so, nothing that the build made.
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .filter(file -> Stream.of("target", ".git").noneMatch(made -> has(file, made)))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean has(Path file, String folder) {
        for (Path part : ROOT.relativize(file)) {
            if (part.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }

    static List<Path> java() {
        return files(ROOT, ".java");
    }

    static List<Path> templates() {
        return files(ROOT.resolve("web/src/main/jte"), ".jte");
    }

    static Path statics() {
        return ROOT.resolve("web/src/main/resources/static");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The file as it is named in this project.
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
