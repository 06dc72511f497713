package dev.goalsmith.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.journal.Lessons;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after the application was killed (SIGKILL) in the middle of its work.
///
/// On SQLite the application is the database. PostgreSQL is a program of its own, which outlives the application; that
/// it keeps what it said it kept when the machine goes down is its `synchronous_commit`, which a test of the store
/// asserts.
class KillTest {

    private static final long[] SEEDS = {20261122, 7, 41};
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    /// One line of the writer, as far as it got.
    private record Acknowledged(String kind, Id goal, Id id) {

        static Acknowledged of(String line) {
            String[] words = line.split(" ", -1);
            return new Acknowledged(words[0], id(words[1]), id(words[2]));
        }

        private static Id id(String text) {
            return Objects.requireNonNull(Id.parse(text));
        }
    }

    @Test
    void nothingThatWasAcknowledgedIsLostOnSqlite() throws Exception {
        assertNothingIsLost("jdbc:sqlite:" + folder.resolve("goalsmith.db"));
    }

    @Test
    void nothingThatWasAcknowledgedIsLostOnPostgres() throws Exception {
        try (LocalPostgres server = LocalPostgres.start()) {
            assertNothingIsLost(server.address());
        }
    }

    /// Round after round on the same database: each begins where the one before was killed.
    private void assertNothingIsLost(String address) throws Exception {
        var acknowledged = new ArrayList<Acknowledged>();
        for (long seed : SEEDS) {
            var random = new SplittableRandom(seed);
            List<Acknowledged> round = killed(address, seed, random.nextInt(1, Writer.WRITES * 9 / 10));
            assertThat(round).as("seed %d", seed).isNotEmpty();
            acknowledged.addAll(round);
            try (Database database = Database.open(DatabaseAddress.of(address))) {
                assertThat(lost(database, acknowledged))
                        .as("lost after seed %d", seed)
                        .isEmpty();
            }
        }
    }

    /// What a writer acknowledged before it was killed, at some moment after `mercy` acknowledgements.
    private static List<Acknowledged> killed(String address, long seed, int mercy)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        address,
                        "writer" + seed + "@example.org")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new ArrayList<String>();
        try (BufferedReader out = writer.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == mercy) {
                    // Not of the process itself: that would close the pipe with what is still in it.
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(writer.exitValue()).as("killed, after %s", lines).isEqualTo(KILLED);
        assertThat(lines).as("killed in the middle").doesNotContain("all .");
        return lines.stream()
                .filter(line -> line.endsWith(" ."))
                .map(Acknowledged::of)
                .toList();
    }

    private static List<Acknowledged> lost(Database database, List<Acknowledged> acknowledged) {
        return database.read(tx -> {
            var lost = new ArrayList<Acknowledged>();
            Id owner = acknowledged.getFirst().id();
            for (Acknowledged one : acknowledged) {
                owner = one.kind.equals("account") ? one.id : owner;
                if (!isThere(tx, owner, one)) {
                    lost.add(one);
                }
            }
            return lost;
        });
    }

    private static boolean isThere(Tx tx, Id owner, Acknowledged one) {
        return switch (one.kind) {
            case "account" -> new Accounts(tx).find(one.id) != null;
            case "goal" -> new Goals(tx, owner).find(one.id) != null;
            case "lesson" -> new Lessons(tx, owner).find(one.id) != null;
            case "hurdle" -> new Hurdles(tx, owner).find(one.id) != null;
            case "task" -> {
                Task task = new Tasks(tx, owner).find(one.id);
                yield task != null && task.place().goalId().equals(one.goal);
            }
            default -> throw new IllegalStateException(one.kind);
        };
    }
}
