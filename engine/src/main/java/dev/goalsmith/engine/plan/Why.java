package dev.goalsmith.engine.plan;

/// Why a session stands where it does.
public sealed interface Why {

    /// The person put it there.
    record Pinned() implements Why {}

    /// It goes on with what the task's session before began.
    record GoesOn() implements Why {}

    /// Its task could not begin before this predecessor was done.
    record AfterPredecessor(int task) implements Why {}

    /// Its task could not begin earlier.
    record Released() implements Why {}

    /// It is due, so it goes before `instead`, which comes first in the person's order.
    record DueFirst(int instead) implements Why {}

    /// The task `by` waits for it, so it goes before `instead`, which comes first in the person's order.
    record Awaited(int by, int instead) implements Why {}

    /// With `instead`, which comes first in the person's order, here, something would be later.
    record LessLate(int instead) implements Why {}

    /// It fills time that is too short for a session of `instead`, which comes first in the person's order.
    record FillsGap(int instead) implements Why {}

    /// The time is kept for tasks like its own, not for `instead`, which comes first in the person's order.
    record Reserved(int instead) implements Why {}

    /// Earlier time stays free, because no more is to be worked `during` this day or week.
    record CapReached(Span during) implements Why {}

    /// It is the next in the person's order.
    record NextInOrder() implements Why {}

    /// Why `session`, one of the sessions of `plan`, stands where it does. Looks at all tasks once.
    static Why of(Work work, Plan plan, Session session) {
        return new Explanation(work, new Prepared(work), plan, session).why();
    }
}
