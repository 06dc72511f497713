package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.statement.MadeOf;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.time.Unit;
import dev.goalsmith.store.journal.Milestones;
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

        /// Those that are not marked yet; none without a deadline.
        List<Milestone> milestones(Supplier<Id> ids, Way way) {
            Deadline deadline = way.goal().deadline();
            return deadline == null
                    ? List.of()
                    : MadeOf.milestones(
                            ids, way.goal(), SetMilestones.unsaid(per, way.today(), deadline.on()), way.milestones());
        }
    }

    public MarkWay(Workbench workbench) {
        super(workbench);
    }

    /// The new milestones; invalid without a deadline, or where no day between is free.
    public Outcome<List<Milestone>> by(Actor actor, Id goal, Rhythm rhythm) {
        return change(actor, tx -> {
            Way way = Way.find(tx, actor, goal, today(tx, actor));
            return way == null ? new Outcome.Missing<>() : mark(new Milestones(tx, actor.id()), way, rhythm);
        });
    }

    private Outcome<List<Milestone>> mark(Milestones milestones, Way way, Rhythm rhythm) {
        Deadline deadline = way.goal().deadline();
        if (deadline == null) {
            return Outcome.invalid(Problem.of("rhythm", "journal.milestone.way.deadline"));
        }
        List<Milestone> wanted = rhythm.milestones(this::newId, way);
        if (wanted.isEmpty()) {
            return Outcome.invalid(Problem.of("rhythm", "journal.milestone.way.none", deadline.on()));
        }
        if (!way.hasRoom(wanted.size())) {
            return Outcome.invalid(
                    Problem.of("rhythm", "check.tooMany", way.milestones().size()));
        }
        wanted.forEach(milestones::add);
        return new Outcome.Done<>(wanted);
    }
}
