package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What is known of a session that is still to come: where it stands as it was kept, whether it is pinned there, what
/// room it has (null without a deadline), and why it stands there (null where that was not asked).
public record Ahead(
        Id session,
        LocalDateTime seen,
        boolean pinned,
        @Nullable Slack slack,
        @Nullable Phrase why) {

    public static Ahead of(PlannedSession session, Slacks slacks) {
        return new Ahead(
                session.id(),
                session.start(),
                session.pinned(),
                slacks.of(session.taskId(), session.endInstant()),
                null);
    }

    Ahead because(@Nullable Phrase reason) {
        return new Ahead(session, seen, pinned, slack, reason);
    }
}
