package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.app.goal.GoalLog;
import dev.goalsmith.app.goal.GoalViews;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person takes back what they took of their sentence; that can be taken back, too.
///
/// A deadline is again what it was before, unless it was confirmed. Whatever was changed, noted on or celebrated since
/// stays.
public final class WithdrawProposal extends UseCase {

    /// What went, to be taken back; null where a deadline was set back.
    public record Withdrawn(@Nullable Deleted deleted) {}

    public WithdrawProposal(Workbench workbench) {
        super(workbench);
    }

    /// Missing if the newest statement proposes nothing under `key`, or nobody took it.
    public Outcome<Withdrawn> by(Actor actor, Id goal, String key) {
        return change(actor, tx -> {
            GoalFacts facts = new GoalViews(tx, actor.id(), now()).findFacts(goal);
            Proposed proposed = facts == null ? null : Proposed.find(tx, actor.id(), facts, today(tx, actor), key);
            return facts == null || proposed == null || !proposed.taken()
                    ? new Outcome.Missing<>()
                    : withdraw(tx, actor, facts.goal(), proposed.proposal());
        });
    }

    private Outcome<Withdrawn> withdraw(Tx tx, Actor actor, Goal goal, Proposal proposal) {
        List<Id> untouched = Holdings.of(tx, actor.id(), goal).untouched(proposal);
        if (untouched.isEmpty() && !(proposal instanceof MakeDeadline)) {
            return Outcome.invalid(Problem.of("proposal", "statement.proposal.noted"));
        }
        return switch (proposal) {
            case MakeDeadline _ -> setBack(tx, actor, goal);
            case AddMeasure measure ->
                delete(tx, actor, MadeOf.named(measure.name(), goal.name()), Doomed.measure(untouched.getFirst()));
            case SetTarget target ->
                delete(tx, actor, MadeOf.named(target.name(), goal.name()), Doomed.target(untouched.getFirst()));
            case SetMilestones _ ->
                delete(
                        tx,
                        actor,
                        Words.english().say("statement.milestones", untouched.size()),
                        Doomed.milestones(untouched));
        };
    }

    private Outcome<Withdrawn> setBack(Tx tx, Actor actor, Goal goal) {
        Deadline now = goal.deadline();
        if (now != null && now.confirmed()) {
            return Outcome.invalid(Problem.of("proposal", "goal.deadline.confirmed", now.on()));
        }
        LocalDate before = now == null ? null : before(new Changes(tx, actor.id()).of(goal.id()), now.on());
        Goal after = goal.withDeadline(before == null ? null : new Deadline(before, false));
        new Goals(tx, actor.id()).save(after);
        new GoalLog(tx, actor.id(), newId(), now()).deadline(goal, after, "");
        return new Outcome.Done<>(new Withdrawn(null));
    }

    /// The deadline that was there before `day` was made one: what was set back meanwhile does not count. None for the
    /// first one, which nobody noted.
    private static @Nullable LocalDate before(List<Change> newestFirst, LocalDate day) {
        var days = new ArrayList<String>();
        for (Change change : newestFirst.reversed()) {
            if (change.subject() == Change.Subject.DEADLINE) {
                follow(days, change);
            }
        }
        boolean noted = days.size() > 1 && days.getLast().equals(day.toString());
        String before = noted ? days.get(days.size() - 2) : "";
        return before.isEmpty() ? null : LocalDate.parse(before);
    }

    /// Puts the day of `change` on top of the others, or takes the last one off where it goes back to the one below.
    private static void follow(List<String> days, Change change) {
        if (days.isEmpty() || !days.getLast().equals(change.before())) {
            days.add(change.before());
        }
        if (days.size() > 1 && days.get(days.size() - 2).equals(change.after())) {
            days.removeLast();
        } else {
            days.add(change.after());
        }
    }

    private Outcome<Withdrawn> delete(Tx tx, Actor actor, String label, Doomed doomed) {
        var deleted = new Deleted(newId(), label);
        new Trash(tx, actor.id()).take(deleted.id(), label, doomed, now());
        return new Outcome.Done<>(new Withdrawn(deleted));
    }
}
