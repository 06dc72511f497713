package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import org.jspecify.annotations.Nullable;

/// One session of a person's plan, before it is put elsewhere.
public final class ShowSession extends UseCase {

    public ShowSession(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such session, or none any more.
    public @Nullable SessionView by(Actor actor, Id session) {
        return read(tx -> view(tx, actor, session));
    }

    private static @Nullable SessionView view(Tx tx, Actor actor, Id id) {
        PlannedSession session = new Sessions(tx, actor.id()).find(id);
        Task task = session == null ? null : new Tasks(tx, actor.id()).find(session.taskId());
        if (session == null || task == null) {
            return null;
        }
        var start = session.start()
                .atZone(session.zone())
                .withZoneSameInstant(new Accounts(tx).get(actor.id()).zone())
                .toLocalDateTime();
        return new SessionView(task, task.place().goalId(), session, start);
    }
}
