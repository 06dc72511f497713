package dev.goalsmith.app.account;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.Outbox;
import dev.goalsmith.store.account.Outbox.Letter;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Sends what waits in the outbox. A letter that could not be sent is tried again after growing pauses, ten times in
/// all.
public final class SendMail extends UseCase {

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

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
            if (gone || letter.attempts() >= MOST_ATTEMPTS) {
                remove(letter);
            }
            sent += gone ? 1 : 0;
            letter = take();
        }
        return sent;
    }

    private @Nullable Letter take() {
        return writeAnew(tx -> new Outbox(tx).take(now(), now().plus(FIRST_PAUSE)));
    }

    private void remove(Letter letter) {
        writeAnew(tx -> {
            new Outbox(tx).remove(letter.id());
            return letter;
        });
    }
}
