package dev.goalsmith.web.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.goalsmith.web.ui.Busy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PatientEncoderTest {

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private final CyclicBarrier pair = new CyclicBarrier(2);

    /// Counts who is inside, and lets nobody go before there are two.
    private final PasswordEncoder counting = new PasswordEncoder() {
        @Override
        public String encode(@Nullable CharSequence password) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                pair.await();
            } catch (InterruptedException | BrokenBarrierException stopped) {
                throw new AssertionError(stopped);
            }
            inside.decrementAndGet();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return "hash".equals(encode(password));
        }
    };

    @Test
    void noMoreHashAtOnceThanThereAreProcessorsForAndTheOthersWait() throws Exception {
        var encoder = new PatientEncoder(counting, 2, Duration.ofMinutes(1));
        Callable<Boolean> check = () -> encoder.matches("password", "hash");
        var answers = new ArrayList<Boolean>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> answer : threads.invokeAll(Collections.nCopies(200, check))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(200).containsOnly(true);
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void whoeverWaitsTooLongIsToldSo() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var encoder = new PatientEncoder(new Slow(begun, end), 1, Duration.ZERO);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<@Nullable String> first = thread.submit(() -> encoder.encode("first"));
            begun.await();
            assertThatExceptionOfType(Busy.class).isThrownBy(() -> encoder.encode("second"));
            end.countDown();
            assertThat(List.of(String.valueOf(first.get()))).containsExactly("first");
        }
        assertThat(encoder.encode("third")).isEqualTo("third");
    }

    private record Slow(CountDownLatch begun, CountDownLatch end) implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return encode(password).equals(hash);
        }
    }
}
