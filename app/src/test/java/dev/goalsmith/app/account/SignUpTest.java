package dev.goalsmith.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.crash.LocalPostgres;
import dev.goalsmith.engine.account.Account;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of two who sign up at once.
class SignUpTest {

    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void onlyOneBecomesTheFirstOnSqlite() throws Exception {
        assertOneIsFirst("jdbc:sqlite:" + folder.resolve("goalsmith.db"));
    }

    @Test
    void onlyOneBecomesTheFirstOnPostgres() throws Exception {
        try (LocalPostgres server = LocalPostgres.start()) {
            assertOneIsFirst(server.address());
        }
    }

    private static void assertOneIsFirst(String address) throws Exception {
        try (Installation installation = open(address)) {
            List<Outcome<Actor>> outcomes = atOnce(installation, "ada@example.org", "grace@example.org");

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Missing.class::isInstance).hasSize(1);
            Account first = installation.get(FindAccount.class).everybody().getFirst();
            assertThat(first.administrator()).isTrue();
            installation.get(OpenSignUp.class).by(new Actor(first.id()), true);
            for (int round = 0; round < ROUNDS; round++) {
                assertOneGetsTheAddress(installation, "twice" + round + "@example.org");
            }
        }
    }

    private static void assertOneGetsTheAddress(Installation installation, String email) throws Exception {
        List<Outcome<Actor>> outcomes = atOnce(installation, email, email);

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(AccountChecks.taken("email"));
    }

    /// Both have hashed their password before either writes.
    private static Installation open(String address) {
        var hashed = new CyclicBarrier(2);
        Passwords together = password -> {
            try {
                hashed.await();
            } catch (InterruptedException | BrokenBarrierException stopped) {
                throw new AssertionError(stopped);
            }
            return password;
        };
        return Installation.open(address, () -> TestInstallation.MONDAY, new SecureRandom(), together);
    }

    private static List<Outcome<Actor>> atOnce(Installation installation, String one, String other) throws Exception {
        var outcomes = new ArrayList<Outcome<Actor>>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<Actor>> outcome :
                    threads.invokeAll(List.of(signUp(installation, one), signUp(installation, other)))) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }

    private static Callable<Outcome<Actor>> signUp(Installation installation, String email) {
        var request = new SignUp.Request(email, "Ada Byron", "correct horse", "Europe/Berlin");
        return () -> installation.get(SignUp.class).by(request);
    }
}
