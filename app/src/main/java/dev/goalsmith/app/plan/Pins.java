package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a session may be fixed at a place.
///
/// It may stand outside the promised slots and after its deadline: a person works when they like. It may not stand in
/// the past, on what is fixed already, or where a task would begin before what comes before it is done.
final class Pins {

    private final Situation situation;

    Pins(Situation situation) {
        this.situation = situation;
    }

    /// Why `pinned` cannot stand where it says; null if it can.
    @Nullable
    Phrase refusal(PlannedSession pinned) {
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
        PlannedSession there = findFixedAt(pinned);
        if (there != null) {
            return Phrase.of("plan.pin.taken", title(there.taskId()), situation.wall(there));
        }
        Id tooEarly = findTooEarly(pinned);
        return tooEarly == null ? null : Phrase.of("plan.pin.order", title(tooEarly));
    }

    private @Nullable PlannedSession findFixedAt(PlannedSession pinned) {
        for (PlannedSession other : situation.seen().ahead(situation.now())) {
            boolean fixed = other.pinned() || other.isUnderWay(situation.now());
            if (fixed && !other.id().equals(pinned.id()) && other.overlaps(pinned)) {
                return other;
            }
        }
        return null;
    }

    /// A task that would begin too early with this session, and does not already.
    private @Nullable Id findTooEarly(PlannedSession pinned) {
        Set<Id> found = new HashSet<>(outOfOrder(situation.withSession(pinned)));
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
