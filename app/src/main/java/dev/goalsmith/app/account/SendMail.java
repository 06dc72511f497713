package dev.goalsmith.app.account;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.account.Letter;
import dev.goalsmith.store.account.Outbox;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Sends what waits in the outbox.
///
/// A letter that could not be sent is tried again after a minute, then after pauses that double, ten times in all. One
/// that was taken by a process that died is taken again after five minutes.
public final class SendMail extends UseCase {

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    public SendMail(Workbench workbench) {
        super(workbench);
    }

    /// Hands every letter that is due to `post`, which says whether it was sent.
    ///
    /// @return how many were sent
    public int by(Predicate<Letter> post) {
        int sent = 0;
        Letter letter = take();
        while (letter != null) {
            boolean gone = post.test(letter);
            settle(letter, gone || letter.attempts() >= MOST_ATTEMPTS);
            sent += gone ? 1 : 0;
            letter = take();
        }
        return sent;
    }

    private @Nullable Letter take() {
        return writeAnew(tx -> new Outbox(tx).take(now(), now().plus(TAKEN_FOR)));
    }

    private void settle(Letter letter, boolean finished) {
        writeAnew(tx -> {
            var outbox = new Outbox(tx);
            if (finished) {
                outbox.remove(letter.id());
            } else {
                outbox.postpone(letter.id(), now().plus(FIRST_PAUSE.multipliedBy(1L << (letter.attempts() - 1))));
            }
            return letter;
        });
    }
}
