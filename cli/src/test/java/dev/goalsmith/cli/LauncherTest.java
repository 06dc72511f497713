package dev.goalsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a checkout of its own, with a JDK and a Maven that only say what they were asked.
class LauncherTest {

    private static final Path LAUNCHER = Path.of("../goalsmith");
    private static final String INPUT = "what is typed";
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;
    private Path tools;

    @BeforeEach
    void makeACheckout() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher is a script for bash");
        home = Files.createDirectories(folder.resolve("my check out"));
        Files.copy(LAUNCHER, home.resolve("goalsmith"));
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("engine/src/Source.java"), "");
        write(home.resolve("cli/target/cli-0.1.0.jar"), "");
        write(home.resolve("cli/target/built"), "");
        jdk = folder.resolve("jdk");
        script(jdk.resolve("bin/java"), "for a in \"$@\"; do echo \"[$a]\"; done; cat; exit ${CODE:-0}");
        script(jdk.resolve("bin/javac"), "exit 0");
        write(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        tools = folder.resolve("tools");
        script(tools.resolve("mvn"), "cat; echo \"mvn $*\"; exit ${MVN_CODE:-0}");
        setAge("pom.xml", "engine/src/Source.java", "engine/src");
    }

    @Test
    void theArgumentsArePassedOnAsTheyAre() throws Exception {
        Typed typed = launch(home.resolve("goalsmith"), folder, Map.of(), "review", "two words", "--on", "");
        assertThat(typed.outLines()).endsWith("[review]", "[two words]", "[--on]", "[]", INPUT);
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void theExitCodeIsTheOneOfTheCommand() throws Exception {
        assertThat(launch(home.resolve("goalsmith"), folder, Map.of("CODE", "2"), "plan")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void itFindsItsFolderThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("link"), home.resolve("goalsmith"));
        Files.createSymbolicLink(bin.resolve("goalsmith"), Path.of("../link"));
        Typed typed = launch(bin.resolve("goalsmith"), folder, Map.of(), "--version");
        assertThat(typed.out()).contains("[" + home.toRealPath().resolve("cli/target/cli-0.1.0.jar") + "]");
    }

    @Test
    void aServerRunsWithoutTheShortcutsOfAShortCommand() throws Exception {
        assertThat(launch(home.resolve("goalsmith"), folder, Map.of(), "serve").out())
                .doesNotContain("-XX:");
        assertThat(launch(home.resolve("goalsmith"), folder, Map.of(), "review").out())
                .contains("TieredStopAtLevel=1");
        assertThat(launch(home.resolve("goalsmith"), folder, Map.of(), "review", "--jsonl")
                        .out())
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void itBuildsWhatIsOlderThanItsSourceAndSaysSoOnStandardError() throws Exception {
        Files.setLastModifiedTime(
                home.resolve("engine/src/Source.java"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        Typed typed = launch(home.resolve("goalsmith"), folder, Map.of(), "review");
        assertThat(typed.err())
                .contains("goalsmith: building")
                .contains("mvn -q")
                .contains("package");
        assertThat(typed.outLines()).contains("[review]").noneMatch(line -> line.startsWith("mvn"));
        assertThat(home.resolve("cli/target/building")).doesNotExist();
    }

    @Test
    void aBuildLeavesStandardInputToTheCommand() throws Exception {
        Files.delete(home.resolve("cli/target/built"));
        Typed typed = launch(home.resolve("goalsmith"), folder, Map.of(), "review", "--jsonl");
        assertThat(typed.outLines()).endsWith("[--jsonl]", INPUT);
    }

    @Test
    void aBuildThatFailsIsAFailure() throws Exception {
        Files.delete(home.resolve("cli/target/built"));
        Typed typed = launch(home.resolve("goalsmith"), folder, Map.of("MVN_CODE", "1"), "review");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).endsWith("goalsmith: the build failed; what is wrong stands above.\n");
        assertThat(home.resolve("cli/target/built")).doesNotExist();
    }

    @Test
    void anotherJdkIsNotTaken() throws Exception {
        write(jdk.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
        Typed typed = launch(home.resolve("goalsmith"), folder, Map.of(), "review");
        assertThat(typed.out()).doesNotContain("[review]");
    }

    private Typed launch(Path launcher, Path from, Map<String, String> more, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().put("JAVA25_HOME", jdk.toString());
        builder.environment().put("PATH", tools + ":" + builder.environment().get("PATH"));
        builder.environment().putAll(more);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(INPUT.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Typed(process.waitFor(), out, Files.readString(err));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void script(Path file, String text) throws IOException {
        write(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void setAge(String... names) throws IOException {
        for (String name : names) {
            Files.setLastModifiedTime(home.resolve(name), FileTime.from(LONG_AGO));
        }
    }
}
