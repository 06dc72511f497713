package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether sessions may be fixed at their places.
///
/// It may stand outside the promised slots and after its deadline: a person works when they like. It may not stand in
/// the past, on what is fixed already, or where a task would begin before what comes before it is done.
final class Pins {

    private final Situation situation;

    Pins(Situation situation) {
        this.situation = situation;
    }

    /// Why the sessions of `wanted`, which may be free, too, cannot all stand where they say; null if they can.
    @Nullable
    Phrase refusal(List<PlannedSession> wanted) {
        Situation changed = situation;
        for (PlannedSession session : wanted) {
            changed = changed.withSession(session);
        }
        for (PlannedSession session : wanted) {
            Phrase refusal = session.pinned() ? refusal(session, changed) : null;
            if (refusal != null) {
                return refusal;
            }
        }
        Id tooEarly = wanted.stream().anyMatch(PlannedSession::pinned) ? findTooEarly(changed) : null;
        return tooEarly == null ? null : Phrase.of("plan.pin.order", title(tooEarly));
    }

    private @Nullable Phrase refusal(PlannedSession pinned, Situation changed) {
        Instant start = pinned.startInstant();
        Instant last = situation
                .now()
                .atZone(situation.account().zone())
                .plusYears(Commitment.MOST_YEARS)
                .toInstant();
        if (start.isBefore(situation.now())) {
            return Phrase.of("plan.pin.past");
        } else if (start.isAfter(last)) {
            return Phrase.of("plan.pin.tooFar", Commitment.MOST_YEARS);
        }
        PlannedSession there = findFixedAt(pinned, changed);
        return there == null ? null : Phrase.of("plan.pin.taken", title(there.taskId()), situation.wall(there));
    }

    private @Nullable PlannedSession findFixedAt(PlannedSession pinned, Situation changed) {
        for (PlannedSession other : changed.seen().ahead(situation.now())) {
            boolean fixed = other.pinned() || other.isUnderWay(situation.now());
            if (fixed && !other.id().equals(pinned.id()) && other.overlaps(pinned)) {
                return other;
            }
        }
        return null;
    }

    /// A task that would begin too early then, and does not already.
    private @Nullable Id findTooEarly(Situation changed) {
        Set<Id> found = new HashSet<>(outOfOrder(changed));
        if (!found.isEmpty()) {
            found.removeAll(outOfOrder(situation));
        }
        return found.stream().sorted().findFirst().orElse(null);
    }

    private static Set<Id> outOfOrder(Situation situation) {
        return LaidPlan.withoutWaysOut(situation).plan().outOfOrder();
    }

    private String title(Id id) {
        Task task = situation.findTask(id);
        return task == null ? "" : task.title();
    }
}
