package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.statement.MadeOf;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.time.Unit;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// A person marks the whole way to a goal at once: a milestone at the end of every month or quarter from today to the
/// deadline, each at the share of the work that its day stands for.
public final class MarkWay extends UseCase {

    /// How far apart the milestones are.
    public enum Rhythm {
        MONTHLY(Unit.MONTH),
        QUARTERLY(Unit.QUARTER);

        private final Unit per;

        Rhythm(Unit per) {
            this.per = per;
        }

        /// Those that are not `there` yet; none without a deadline.
        List<Milestone> milestones(Supplier<Id> ids, Goal goal, List<Milestone> there, LocalDate today) {
            Deadline deadline = goal.deadline();
            return deadline == null
                    ? List.of()
                    : MadeOf.milestones(ids, goal, SetMilestones.unsaid(per, today, deadline.on()), there);
        }
    }

    public MarkWay(Workbench workbench) {
        super(workbench);
    }

    /// The new milestones; invalid without a deadline, or where no day between is free.
    public Outcome<List<Milestone>> by(Actor actor, Id goal, Rhythm rhythm) {
        return change(actor, tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null ? new Outcome.Missing<>() : mark(tx, actor, found, rhythm);
        });
    }

    private Outcome<List<Milestone>> mark(Tx tx, Actor actor, Goal goal, Rhythm rhythm) {
        Deadline deadline = goal.deadline();
        if (deadline == null) {
            return Outcome.invalid(Problem.of("rhythm", "journal.milestone.way.deadline"));
        }
        var milestones = new Milestones(tx, actor.id());
        List<Milestone> there = milestones.all().stream()
                .filter(other -> other.goalId().equals(goal.id()))
                .toList();
        List<Milestone> wanted = rhythm.milestones(this::newId, goal, there, today(tx, actor));
        if (wanted.isEmpty()) {
            return Outcome.invalid(Problem.of("rhythm", "journal.milestone.way.none", deadline.on()));
        }
        if (there.size() + wanted.size() > Milestone.MOST) {
            return Outcome.invalid(Problem.of("rhythm", "check.tooMany", there.size()));
        }
        wanted.forEach(milestones::add);
        return new Outcome.Done<>(wanted);
    }
}
