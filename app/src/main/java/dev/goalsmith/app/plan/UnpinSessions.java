package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import java.util.ArrayList;
import java.util.List;

/// A person lets sessions go that they had fixed: these flow with the rest again.
public final class UnpinSessions extends UseCase {

    /// A session as it was fixed, and its task.
    public record LetGo(Task task, SessionPlace before) {}

    public UnpinSessions(Workbench workbench) {
        super(workbench);
    }

    /// Those that were fixed until now; missing if none of them was.
    public Outcome<List<LetGo>> by(Actor actor, List<Id> sessions) {
        return change(actor, tx -> letGo(tx, actor, sessions));
    }

    private static Outcome<List<LetGo>> letGo(Tx tx, Actor actor, List<Id> ids) {
        var sessions = new Sessions(tx, actor.id());
        var tasks = new Tasks(tx, actor.id());
        var done = new ArrayList<LetGo>();
        for (Id id : ids) {
            PlannedSession session = sessions.find(id);
            Task task = session == null || !session.pinned() ? null : tasks.find(session.taskId());
            if (session != null && task != null) {
                sessions.put(session.letGo());
                done.add(new LetGo(task, SessionPlace.of(session)));
            }
        }
        return done.isEmpty() ? new Outcome.Missing<>() : new Outcome.Done<>(List.copyOf(done));
    }
}
