package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.app.goal.GoalLog;
import dev.goalsmith.app.goal.GoalViews;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person takes what their sentence proposes: a provisional deadline, a measure, a target or milestones.
///
/// Taking the same twice does nothing the second time.
public final class AcceptProposal extends UseCase {

    /// Which proposal of the newest statement, and where a measure stands today, empty if the person does not say.
    public record Request(String key, String baseline) {}

    public AcceptProposal(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Proposal> by(Actor actor, Id goal, Request request) {
        return change(actor, tx -> {
            GoalFacts facts = new GoalViews(tx, actor.id(), now()).findFacts(goal);
            return facts == null ? new Outcome.Missing<>() : accept(tx, actor, facts, request);
        });
    }

    private Outcome<Proposal> accept(Tx tx, Actor actor, GoalFacts facts, Request request) {
        Proposed proposed = Proposed.find(tx, actor.id(), facts, today(tx, actor), request.key());
        if (proposed == null) {
            return new Outcome.Missing<>();
        }
        return proposed.taken()
                ? new Outcome.Done<>(proposed.proposal())
                : accept(tx, actor, facts.goal(), proposed.proposal(), request.baseline());
    }

    private Outcome<Proposal> accept(Tx tx, Actor actor, Goal goal, Proposal proposal, String baseline) {
        var checks = new Checks();
        BigDecimal from = checks.number("baseline", baseline, Measure.LARGEST);
        if (checks.passed() && proposal instanceof AddMeasure measure) {
            checkWay(checks, measure, from);
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        Problem problem = switch (proposal) {
            case MakeDeadline(var _, var date) -> setDeadline(tx, actor, goal, date);
            case AddMeasure measure -> {
                BigDecimal known = measure.baseline() == null ? from : measure.baseline();
                yield add(new Measures(tx, actor.id()), MadeOf.measure(newId(), goal, measure, known));
            }
            case SetTarget target -> add(new Targets(tx, actor.id()), MadeOf.target(newId(), goal, target));
            case SetMilestones milestones -> add(new Milestones(tx, actor.id()), goal, milestones);
        };
        return problem == null ? new Outcome.Done<>(proposal) : Outcome.invalid(problem);
    }

    /// What is to stay under a number is on its way only from above it.
    private static void checkWay(Checks checks, AddMeasure measure, @Nullable BigDecimal from) {
        if (measure.direction() != Direction.AT_MOST || measure.relative() || measure.baseline() != null) {
            return;
        }
        if (from == null) {
            checks.refuse("baseline", "statement.proposal.baseline.wanted");
        } else if (from.compareTo(measure.target()) <= 0) {
            checks.refuse("baseline", "statement.proposal.baseline.under", from, measure.target());
        }
    }

    private static @Nullable Problem add(Measures measures, Measure measure) {
        long there = measures.all().stream()
                .filter(other -> other.goalId().equals(measure.goalId()))
                .count();
        if (there >= Measure.MOST) {
            return Problem.of("proposal", "check.tooMany", there);
        }
        if (measure.baseline().compareTo(measure.target()) == 0) {
            return Problem.of("proposal", "track.measure.noWay");
        }
        measures.add(measure);
        return null;
    }

    private static @Nullable Problem add(Targets targets, Target target) {
        long there = targets.all().stream()
                .filter(other -> other.goalId().equals(target.goalId()))
                .count();
        if (there >= Target.MOST) {
            return Problem.of("proposal", "check.tooMany", there);
        }
        targets.add(target);
        return null;
    }

    /// Those of its days that are not marked yet.
    private @Nullable Problem add(Milestones kept, Goal goal, SetMilestones proposed) {
        List<Milestone> there = kept.all().stream()
                .filter(other -> other.goalId().equals(goal.id()))
                .toList();
        List<Milestone> wanted = MadeOf.milestones(this::newId, goal, proposed, there);
        if (there.size() + wanted.size() > Milestone.MOST) {
            return Problem.of("proposal", "check.tooMany", there.size());
        }
        wanted.forEach(kept::add);
        return null;
    }

    private @Nullable Problem setDeadline(Tx tx, Actor actor, Goal goal, LocalDate date) {
        Deadline before = goal.deadline();
        if (date.isBefore(today(tx, actor))) {
            return Problem.of("proposal", "goal.deadline.past", date);
        }
        if (before != null && before.confirmed()) {
            return Problem.of("proposal", "goal.deadline.confirmed", before.on());
        }
        Goal after = goal.withDeadline(new Deadline(date, false));
        new Goals(tx, actor.id()).save(after);
        if (before != null) {
            new GoalLog(tx, actor.id(), newId(), now()).deadline(goal, after, "");
        }
        return null;
    }
}
