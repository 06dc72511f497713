package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.Why;
import dev.goalsmith.store.plan.PlannedSession;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Says in words why sessions stand where they do.
final class Whys {

    private final CalendarPlan plan;
    private @Nullable IntFunction<Why> whys;

    Whys(CalendarPlan plan) {
        this.plan = plan;
    }

    /// Null if the plan has no such session. Looks at all tasks once.
    @Nullable
    Phrase of(PlannedSession session) {
        for (int at = 0; at < plan.sessions().size(); at++) {
            var planned = plan.sessions().get(at);
            if (planned.task().equals(session.taskId())
                    && planned.startInstant().equals(session.startInstant())) {
                return say(whys().apply(at));
            }
        }
        return null;
    }

    private IntFunction<Why> whys() {
        IntFunction<Why> made = whys == null ? plan.whys() : whys;
        whys = made;
        return made;
    }

    private Phrase say(Why why) {
        return switch (why) {
            case Why.Pinned() -> Phrase.of("plan.why.pinned");
            case Why.GoesOn() -> Phrase.of("plan.why.goesOn");
            case Why.AfterPredecessor(int task) -> Phrase.of("plan.why.after", name(task));
            case Why.Released() -> Phrase.of("plan.why.released");
            case Why.DueFirst(int instead) -> Phrase.of("plan.why.due", name(instead));
            case Why.Awaited(int by, int instead) -> Phrase.of("plan.why.awaited", name(by), name(instead));
            case Why.LessLate(int instead) -> Phrase.of("plan.why.lessLate", name(instead));
            case Why.FillsGap(int instead) -> Phrase.of("plan.why.gap", name(instead));
            case Why.Reserved(int instead) -> Phrase.of("plan.why.reserved", name(instead));
            case Why.CapReached(var _) -> Phrase.of("plan.why.cap");
            case Why.NextInOrder() -> Phrase.of("plan.why.next");
        };
    }

    private String name(int place) {
        return plan.task(place).name();
    }
}
