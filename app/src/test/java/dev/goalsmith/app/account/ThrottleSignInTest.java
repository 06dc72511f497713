package dev.goalsmith.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrottleSignInTest {

    private static final String ADA = "ada@example.org";
    private static final int FREE = 5;

    @TempDir
    Path folder;

    private TestInstallation goalsmith;
    private ThrottleSignIn throttle;

    @BeforeEach
    void open() {
        goalsmith = new TestInstallation(folder);
        throttle = goalsmith.get(ThrottleSignIn.class);
    }

    @AfterEach
    void close() {
        goalsmith.close();
    }

    @Test
    void ofManyAttemptsAtOnceNoMoreGoOnThanAreFree() throws Exception {
        int crowd = 16;
        var start = new CyclicBarrier(crowd);
        Callable<Duration> attempt = () -> {
            start.await();
            return throttle.begin(ADA, FREE).left();
        };
        var waits = new ArrayList<Duration>();
        try (ExecutorService threads = Executors.newFixedThreadPool(crowd)) {
            for (Future<Duration> wait : threads.invokeAll(Collections.nCopies(crowd, attempt))) {
                waits.add(wait.get());
            }
        }
        assertThat(waits).filteredOn(Duration::isZero).hasSize(FREE);
    }

    @Test
    void everyFailureAfterTheFreeOnesDoublesTheWaitUpToAnHour() {
        fail(FREE);
        var waits = new ArrayList<Duration>();
        for (int further = 0; further < 9; further++) {
            Duration wait = throttle.begin(ADA, FREE).left();
            waits.add(wait);
            goalsmith.pass(wait);
            fail(1);
        }
        assertThat(waits.subList(0, 3))
                .isEqualTo(List.of(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(120)));
        assertThat(waits.getLast()).isEqualTo(Duration.ofHours(1));
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(throttle.begin(ADA, FREE).goesOn()).isTrue();
        }
    }

    @Test
    void successesDoNotKeepOldFailuresAlive() {
        fail(FREE - 1);
        for (int hour = 0; hour < 5; hour++) {
            goalsmith.pass(Duration.ofHours(5));
            throttle.takeBack(throttle.begin(ADA, FREE));
        }
        fail(FREE);
    }

    @Test
    void aSuccessDoesNotMakeAFailureAfterItsBeginningOlder() {
        fail(FREE - 2);
        ThrottleSignIn.Tried slow = throttle.begin(ADA, FREE);
        goalsmith.pass(Duration.ofHours(23));
        fail(1);
        throttle.takeBack(slow);
        goalsmith.pass(Duration.ofHours(23));
        fail(1);
        assertThat(throttle.begin(ADA, FREE).goesOn()).isFalse();
    }

    @Test
    void anAttemptThatWasTakenBackDoesNotCountAndNeitherDoYesterdays() {
        fail(FREE - 1);
        throttle.takeBack(throttle.begin(ADA, FREE));
        fail(1);
        assertThat(throttle.begin(ADA, FREE).left()).isPositive();
        goalsmith.pass(Duration.ofDays(1).plusSeconds(1));
        fail(FREE);
        throttle.forget(ADA);
        fail(FREE);
    }
}
