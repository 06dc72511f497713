package dev.goalsmith.app.goal;

import dev.goalsmith.app.goal.GoalView.Hours;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.track.DoneShare;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.schedule.Commitments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the views of a person's goals within one transaction.
public final class GoalViews {

    private final FactReader facts;
    private final ZoneId zone;
    private final LocalDate today;
    private final boolean promised;

    /// @param now from when on a promise counts, and when limits are over
    public GoalViews(Tx tx, Id owner, Instant now) {
        this.facts = new FactReader(tx, owner, now);
        this.zone = new Accounts(tx).get(owner).zone();
        this.today = LocalDate.ofInstant(now, zone);
        this.promised = new Commitments(tx, owner)
                .all().stream()
                        .anyMatch(promise -> !promise.slots().isEmpty()
                                && !promise.span().heldTo().isBefore(today));
    }

    public @Nullable GoalFacts findFacts(Id goal) {
        return facts.find(goal);
    }

    public @Nullable GoalView find(Id goal) {
        GoalFacts found = findFacts(goal);
        return found == null ? null : view(found);
    }

    /// The view of a goal whose tasks and work were read already.
    public GoalView of(Goal goal, Board board, GoalFacts.Work work) {
        return view(facts.of(goal, board, work));
    }

    /// Oldest first.
    public List<GoalView> all() {
        return facts.all().stream().map(this::view).toList();
    }

    public GoalView view(GoalFacts goal) {
        Statement statement = goal.statement();
        LocalDate writtenOn = LocalDate.ofInstant(statement.writtenAt(), zone);
        LocalDate day = goal.judgedOn(writtenOn, today);
        Review review = Reviewer.review(statement.text(), writtenOn, day, goal.answersForReview());
        Standing standing = Standing.of(statement.text(), review, goal.answers(), goal.forStanding(day));
        var hours = new Hours(goal.estimated(), goal.remaining(), goal.worked(), DoneShare.of(goal.board()));
        return new GoalView(goal.goal(), statement, standing, hours, done(goal, standing));
    }

    private Set<Step> done(GoalFacts facts, Standing standing) {
        var done = EnumSet.noneOf(Step.class);
        List<Task> leaves = facts.board().leaves();
        Deadline deadline = facts.goal().deadline();
        if (standing.gaps(false).isEmpty()) {
            done.add(Step.STATEMENT);
        }
        if (!leaves.isEmpty() && leaves.stream().allMatch(task -> task.estimate() != null || task.isComplete())) {
            done.add(Step.BOARD);
        }
        if (promised && deadline != null && deadline.confirmed()) {
            done.add(Step.SCHEDULE);
        }
        if (!leaves.isEmpty() && leaves.stream().allMatch(Task::isComplete)) {
            done.add(Step.PLAN);
        }
        return done;
    }
}
