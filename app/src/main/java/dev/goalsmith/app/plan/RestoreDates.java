package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalLog;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person takes back that dates were moved by [AcceptLaterDeadline]: all are as before, or none if one was changed
/// since.
public final class RestoreDates extends UseCase {

    /// Where there are more, none is restored.
    public static final int MOST = 100;

    public RestoreDates(Workbench workbench) {
        super(workbench);
    }

    /// Each as [FormerDay#mark] writes it; missing if one of them is not as it was moved to.
    ///
    /// @return how many dates are as before
    public Outcome<Integer> by(Actor actor, List<String> marks) {
        return change(actor, tx -> {
            var steps = new ArrayList<Runnable>();
            for (String mark : marks.size() > MOST ? List.<String>of() : marks) {
                FormerDay former = FormerDay.parse(mark);
                Runnable step = former == null ? null : step(tx, actor, former);
                if (step == null) {
                    return new Outcome.Missing<>();
                }
                steps.add(step);
            }
            steps.forEach(Runnable::run);
            return steps.isEmpty() ? new Outcome.Missing<>() : new Outcome.Done<>(steps.size());
        });
    }

    /// What puts the day back; null where that may not be any more.
    private @Nullable Runnable step(Tx tx, Actor actor, FormerDay former) {
        return switch (former.of()) {
            case GOAL -> {
                Goal goal = new Goals(tx, actor.id()).find(former.id());
                Deadline deadline = goal == null ? null : goal.deadline();
                yield goal == null || deadline == null || goal.version() != former.version()
                        ? null
                        : () -> restore(tx, actor, goal, new Deadline(former.on(), deadline.confirmed()));
            }
            case MILESTONE -> {
                var milestones = new Milestones(tx, actor.id());
                Milestone milestone = milestones.find(former.id());
                yield milestone == null || milestone.version() != former.version()
                        ? null
                        : () -> milestones.save(milestone.withDueOn(former.on()));
            }
            case PROMISE -> end(tx, actor, former);
        };
    }

    private void restore(Tx tx, Actor actor, Goal goal, Deadline deadline) {
        Goal before = goal.withDeadline(deadline);
        new Goals(tx, actor.id()).save(before);
        new GoalLog(tx, actor.id(), newId(), now()).deadline(goal, before, "");
    }

    /// The promise that went on holds no more, from its first day or from today.
    private @Nullable Runnable end(Tx tx, Actor actor, FormerDay former) {
        var commitments = new Commitments(tx, actor.id());
        for (Promise promise : commitments.all()) {
            if (promise.id().equals(former.id()) && promise.span().replacedOn() == null) {
                LocalDate today = today(tx, actor);
                LocalDate first = promise.span().from();
                return () -> commitments.replace(promise.id(), first.isBefore(today) ? today : first);
            }
        }
        return null;
    }
}
