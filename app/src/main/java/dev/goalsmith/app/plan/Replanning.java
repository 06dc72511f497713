package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.AfterChange;
import dev.goalsmith.app.Ids;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.Plannings;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Plans everything anew when something that the plan depends on has changed, and keeps what moved and why for two
/// weeks, the newest thousand moves at most.
public final class Replanning implements AfterChange {

    static final Duration MOVES_KEPT = Duration.ofDays(14);

    /// Whoever plans a thousand notes and changes the first moves most of them each time.
    private static final int MOST_MOVES = 1_000;

    private final Ids ids;
    private final InstantSource clock;

    public Replanning(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void happened(Tx tx, Actor actor) {
        Instant now = clock.instant();
        Situation situation = Situation.of(tx, actor, now);
        boolean presumed = new PresumedWork(situation, ids).keep(tx, actor);
        var plan = new NewPlan(presumed ? Situation.of(tx, actor, now) : situation, ids);
        var sessions = new Sessions(tx, actor.id());
        sessions.removeAll(plan.goneIds());
        sessions.addAll(plan.added());
        var moves = new SessionMoves(tx, actor.id());
        moves.forgetBefore(now.minus(MOVES_KEPT));
        moves.addAll(plan.moves());
        moves.keepNewest(MOST_MOVES);
        new Plannings(tx, actor.id()).happened(now);
    }
}
