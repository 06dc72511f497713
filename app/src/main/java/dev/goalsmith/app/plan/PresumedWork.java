package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Ids;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.track.WorkLogs;

/// Counts sessions that have passed as worked for whoever wants that, unless they said what they worked.
///
/// A session is looked at once, when the plan is next laid: an entry that the person deletes does not come back.
final class PresumedWork {

    private final Situation situation;
    private final Ids ids;

    PresumedWork(Situation situation, Ids ids) {
        this.situation = situation;
        this.ids = ids;
    }

    /// Whether anything was written.
    boolean keep(Tx tx, Actor actor) {
        if (!situation.habits().missed().countsAsWorked()) {
            return false;
        }
        boolean any = false;
        var logs = new WorkLogs(tx, actor.id());
        for (PlannedSession session : situation.seen().over(situation.now())) {
            Task task = situation.findTask(session.taskId());
            if (task != null && !situation.worked().isKept(session, task)) {
                logs.add(log(session));
                any = true;
            }
        }
        return any;
    }

    private WorkLog log(PlannedSession session) {
        var when = new WorkLog.When(session.start().toLocalDate(), session.start(), session.zone());
        return new WorkLog(ids.next(), session.taskId(), when, session.length(), WorkLog.Source.PLAN);
    }
}
