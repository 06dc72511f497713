package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The way to a goal, seen `today`: the milestones that are marked on it.
record Way(Goal goal, List<Milestone> milestones, LocalDate today) {

    static @Nullable Way find(Tx tx, Actor actor, Id goal, LocalDate today) {
        Goal found = new Goals(tx, actor.id()).find(goal);
        List<Milestone> there = new Milestones(tx, actor.id())
                .all().stream().filter(one -> one.goalId().equals(goal)).toList();
        return found == null ? null : new Way(found, there, today);
    }

    /// Whether so many `more` may be marked.
    boolean hasRoom(int more) {
        return milestones.size() + more <= Milestone.MOST;
    }

    /// Refuses a day that is over or after the deadline, and a share that is due later than a greater one. Only what
    /// is new or changed is looked at: a day that came and went keeps nobody from changing the treat.
    void check(Checks checks, Milestone wanted) {
        Milestone before = milestones.stream()
                .filter(one -> one.id().equals(wanted.id()))
                .findFirst()
                .orElse(null);
        LocalDate day = wanted.mark().dueOn();
        if (day != null && (before == null || !day.equals(before.mark().dueOn()))) {
            checkDay(checks, day);
        }
        if (checks.passed() && (before == null || !Objects.equals(before.mark(), wanted.mark()))) {
            checkOrder(checks, wanted);
        }
    }

    private void checkDay(Checks checks, LocalDate day) {
        Deadline deadline = goal.deadline();
        if (day.isBefore(today)) {
            checks.refuse("dueOn", "goal.deadline.past", day);
        } else if (deadline != null && day.isAfter(deadline.on())) {
            checks.refuse("dueOn", "journal.milestone.afterDeadline", deadline.on());
        }
    }

    private void checkOrder(Checks checks, Milestone wanted) {
        int share = wanted.mark().sharePercent();
        milestones.stream()
                .filter(other -> !other.id().equals(wanted.id()) && other.mark().isOutOfOrder(wanted.mark()))
                .findFirst()
                .ifPresent(other -> checks.refuse(
                        "dueOn",
                        share > other.mark().sharePercent()
                                ? "journal.milestone.tooEarly"
                                : "journal.milestone.tooLate",
                        wanted.name(),
                        share,
                        other.name(),
                        other.mark().sharePercent(),
                        Objects.requireNonNull(other.mark().dueOn())));
    }
}
