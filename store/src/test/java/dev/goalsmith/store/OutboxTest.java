package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Letter;
import dev.goalsmith.store.account.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest extends StoreCase {

    private static final Instant NOW = Samples.INSTANT;
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final int LETTERS = 60;

    private Database empty;

    @BeforeEach
    void openAnEmptyOne() {
        empty = Database.open(machine.fresh());
    }

    @AfterEach
    void close() {
        empty.close();
    }

    private static Letter letter(String body) {
        return new Letter(Samples.id(), "ada@example.org", "Größe 🎉", body, 0);
    }

    private void add(Letter letter, Instant dueAt) {
        empty.write(tx -> {
            new Outbox(tx).add(letter, dueAt);
            return true;
        });
    }

    private @Nullable Letter taken(Instant now) {
        return empty.write(tx -> new Outbox(tx).take(now, LATER));
    }

    @Test
    void aLetterIsTakenWholeAndCountsHowOftenItWasTried() {
        for (String text : Samples.TEXTS) {
            Letter letter = letter(text);
            add(letter, NOW);
            assertThat(taken(NOW)).isEqualTo(new Letter(letter.id(), letter.recipient(), letter.subject(), text, 1));
        }
    }

    @Test
    void theLetterThatWaitedLongestGoesFirstAndNoneBeforeItIsDue() {
        Letter second = letter("second");
        Letter first = letter("first");
        add(second, NOW);
        add(first, NOW.minusSeconds(1));
        assertThat(taken(NOW.minusSeconds(2))).isNull();
        assertThat(Objects.requireNonNull(taken(NOW)).id()).isEqualTo(first.id());
        assertThat(Objects.requireNonNull(taken(NOW)).id()).isEqualTo(second.id());
        assertThat(taken(NOW)).isNull();
        assertThat(Objects.requireNonNull(taken(LATER)).attempts()).isEqualTo(2);
    }

    @Test
    void twoWhoTakeAtOnceGetEachLetterOnce() throws Exception {
        for (int number = 0; number < LETTERS; number++) {
            add(letter("letter " + number), NOW);
        }
        var taken = new ArrayList<Id>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < LETTERS; round++) {
                taken.addAll(bothTake(threads));
            }
        }
        assertThat(taken).hasSize(LETTERS).doesNotHaveDuplicates();
    }

    private List<Id> bothTake(ExecutorService threads) throws InterruptedException {
        var start = new CyclicBarrier(2);
        Callable<@Nullable Letter> take = () -> {
            start.await();
            return taken(NOW);
        };
        var ids = new ArrayList<Id>();
        for (Future<@Nullable Letter> result : threads.invokeAll(List.of(take, take))) {
            try {
                Letter letter = result.get();
                if (letter != null) {
                    ids.add(letter.id());
                }
            } catch (ExecutionException failed) {
                throw new AssertionError(failed);
            }
        }
        return ids;
    }

    @Test
    void aLetterThatWasSentOrPutOffIsNotTaken() {
        Letter sent = letter("sent");
        Letter putOff = letter("put off");
        add(sent, NOW);
        add(putOff, NOW);
        empty.write(tx -> {
            new Outbox(tx).remove(sent.id());
            new Outbox(tx).postpone(putOff.id(), LATER);
            return true;
        });
        assertThat(taken(NOW)).isNull();
        assertThat(Objects.requireNonNull(taken(LATER)).id()).isEqualTo(putOff.id());
    }
}
