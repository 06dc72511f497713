package dev.goalsmith.app.statement;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.statement.Statements;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What one goal has of what sentences propose: only what equals the thing that a proposal would make counts.
///
/// @param noted the measures with readings and the targets with counts
/// @param written the days on which its sentences were written, from where milestones are counted
record Holdings(
        Goal goal,
        List<Measure> measures,
        List<Target> targets,
        List<Milestone> milestones,
        Set<Id> noted,
        Set<LocalDate> written) {

    static Holdings of(Tx tx, Id owner, Goal goal) {
        List<Measure> measures = new Measures(tx, owner)
                .all().stream()
                        .filter(measure -> measure.goalId().equals(goal.id()))
                        .toList();
        List<Target> targets = new Targets(tx, owner)
                .all().stream()
                        .filter(target -> target.goalId().equals(goal.id()))
                        .toList();
        List<Milestone> milestones = new Milestones(tx, owner)
                .all().stream()
                        .filter(milestone -> milestone.goalId().equals(goal.id()))
                        .toList();
        Set<Id> noted = new HashSet<>();
        if (!measures.isEmpty()) {
            noted.addAll(new Measures(tx, owner).readings().keySet());
        }
        if (!targets.isEmpty()) {
            noted.addAll(new Targets(tx, owner).tallies().keySet());
        }
        Set<LocalDate> written = milestones.isEmpty() ? Set.of() : written(tx, owner, goal.id());
        return new Holdings(goal, measures, targets, milestones, noted, written);
    }

    private static Set<LocalDate> written(Tx tx, Id owner, Id goal) {
        ZoneId zone = new Accounts(tx).get(owner).zone();
        Set<LocalDate> days = new HashSet<>();
        new Statements(tx, owner).of(goal).forEach(one -> days.add(LocalDate.ofInstant(one.writtenAt(), zone)));
        return days;
    }

    /// Whether taking `proposal` would add nothing.
    boolean holds(Proposal proposal) {
        Deadline deadline = goal.deadline();
        return switch (proposal) {
            case MakeDeadline(var _, var date) ->
                deadline != null && deadline.on().equals(date);
            case AddMeasure measure ->
                measures.stream()
                        .anyMatch(kept -> MadeOf.isMade(kept, goal, measure) || MadeOf.isLike(kept, goal, measure));
            case SetTarget target -> targets.stream().anyMatch(kept -> MadeOf.isMade(kept, goal, target));
            case SetMilestones proposed -> proposed.days().stream().allMatch(this::isMarked);
        };
    }

    private boolean isMarked(LocalDate day) {
        return milestones.stream().anyMatch(kept -> day.equals(kept.mark().dueOn()));
    }

    /// Whether something of `proposal` can be taken back: it is as it was made, and nothing is noted on it.
    boolean canGive(Proposal proposal) {
        Deadline deadline = goal.deadline();
        return proposal instanceof MakeDeadline
                ? holds(proposal) && !Objects.requireNonNull(deadline).confirmed()
                : !untouched(proposal).isEmpty();
    }

    /// What is as `proposal` made it, without anything noted on it; of measures and targets one. A deadline has no id.
    List<Id> untouched(Proposal proposal) {
        return switch (proposal) {
            case MakeDeadline _ -> List.of();
            case AddMeasure measure ->
                measures.stream()
                        .filter(kept -> MadeOf.isMade(kept, goal, measure) && isUntouched(kept.id(), kept.version()))
                        .map(Measure::id)
                        .limit(1)
                        .toList();
            case SetTarget target ->
                targets.stream()
                        .filter(kept -> MadeOf.isMade(kept, goal, target) && isUntouched(kept.id(), kept.version()))
                        .map(Target::id)
                        .limit(1)
                        .toList();
            case SetMilestones proposed ->
                milestones.stream()
                        .filter(kept ->
                                written.stream().anyMatch(day -> MadeOf.isMade(kept, goal, proposed.countedFrom(day))))
                        .map(Milestone::id)
                        .toList();
        };
    }

    /// Whether it was never changed and nothing is noted on it.
    private boolean isUntouched(Id id, int version) {
        return version == 1 && !noted.contains(id);
    }
}
