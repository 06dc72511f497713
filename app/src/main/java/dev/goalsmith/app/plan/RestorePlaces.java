package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.plan.PutSessionsBack.PutBack;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person takes back that sessions were pinned, let go or put back: each is pinned again where it was, or free again.
public final class RestorePlaces extends UseCase {

    /// More are not restored at once.
    public static final int MOST = PutSessionsBack.MOST;

    public RestorePlaces(Workbench workbench) {
        super(workbench);
    }

    /// Each place as [SessionPlace#mark] writes it; missing if none of the sessions could be as it was.
    public Outcome<PutBack> by(Actor actor, List<String> places) {
        return change(actor, tx -> restore(tx, actor, places));
    }

    private Outcome<PutBack> restore(Tx tx, Actor actor, List<String> places) {
        Situation situation = Situation.of(tx, actor, now());
        return new HandMoves(tx, actor, this::newId, now()).put(situation, places, mark -> restored(situation, mark));
    }

    private static @Nullable PlannedSession restored(Situation situation, String mark) {
        SessionPlace place = SessionPlace.parse(mark);
        PlannedSession session = place == null ? null : find(situation, place.session());
        return place == null || session == null ? null : place.restored(session);
    }

    private static @Nullable PlannedSession find(Situation situation, Id id) {
        return situation.seen().ahead(situation.now()).stream()
                .filter(session -> session.id().equals(id) && !session.isUnderWay(situation.now()))
                .findFirst()
                .orElse(null);
    }
}
