package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.track.Budgeting;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Celebrations;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.journal.Lessons;
import dev.goalsmith.store.statement.Statements;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was done for a goal, what it took, what was learned, and how long the way was.
public final class ShowCelebration extends UseCase {

    public ShowCelebration(Workbench workbench) {
        super(workbench);
    }

    public @Nullable CelebrationView by(Actor actor, Id goal) {
        return read(tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null ? null : view(tx, actor, found);
        });
    }

    private CelebrationView view(Tx tx, Actor actor, Goal goal) {
        Board board = new Tasks(tx, actor.id()).board(goal.id());
        Celebration celebration = new Celebrations(tx, actor.id()).find(goal.id());
        return new CelebrationView(
                goal,
                celebration,
                way(tx, actor, goal, celebration),
                budgets(tx, actor, goal, board),
                board.leaves().stream().filter(Task::isComplete).toList(),
                board.leaves().stream().filter(leaf -> !leaf.isComplete()).toList(),
                new Lessons(tx, actor.id()).of(goal.id()).reversed(),
                new Hurdles(tx, actor.id())
                        .of(goal.id()).stream()
                                .filter(hurdle -> hurdle.overcomeOn() != null)
                                .toList());
    }

    /// Of what was done and worked on; what was left alone in the end tells nothing.
    private static ProgressView.Budgets budgets(Tx tx, Actor actor, Goal goal, Board board) {
        Map<Id, Duration> worked = Worked.byTask(new WorkLogs(tx, actor.id()).ofGoal(goal.id()));
        List<Task> touched = board.leaves().stream()
                .filter(task -> task.isComplete() || worked.containsKey(task.id()))
                .toList();
        return Budgeting.of(tx, actor, touched, worked);
    }

    private CelebrationView.Way way(Tx tx, Actor actor, Goal goal, @Nullable Celebration celebration) {
        Account account = new Accounts(tx).get(actor.id());
        LocalDate ended = celebration == null ? today(account) : celebration.on();
        List<Statement> statements = new Statements(tx, actor.id()).of(goal.id());
        if (statements.isEmpty()) {
            return new CelebrationView.Way(ended, ended, goal.name());
        }
        LocalDate begun = LocalDate.ofInstant(statements.getLast().writtenAt(), account.zone());
        return new CelebrationView.Way(
                begun.isAfter(ended) ? ended : begun,
                ended,
                statements.getFirst().text());
    }
}
