package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.plan.PutSessionsBack.PutBack;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.KeptPhrase;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import dev.goalsmith.store.plan.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps where a person puts sessions by hand. That they moved is kept with the other moves, so that where they stand
/// now is where they came to.
final class HandMoves {

    private static final String WHY = KeptPhrase.write(Phrase.of("plan.moved.byHand"));

    private final Sessions sessions;
    private final SessionMoves moves;
    private final Supplier<Id> ids;
    private final Instant now;

    HandMoves(Tx tx, Actor actor, Supplier<Id> ids, Instant now) {
        this.sessions = new Sessions(tx, actor.id());
        this.moves = new SessionMoves(tx, actor.id());
        this.ids = ids;
        this.now = now;
    }

    void keep(PlannedSession before, PlannedSession after) {
        sessions.put(after);
        if (!after.startInstant().equals(before.startInstant())) {
            moves.add(new Moved(ids.get(), before.taskId(), before.start(), after.start(), WHY, now));
        }
    }

    /// What [PutSessionsBack] and [RestorePlaces] do: each of the `marks` is read as a session where it is wanted, null
    /// where there is none; more than [PutSessionsBack#MOST] are not looked at.
    Outcome<PutBack> put(Situation situation, List<String> marks, Function<String, @Nullable PlannedSession> reader) {
        Map<Id, PlannedSession> wanted = new LinkedHashMap<>();
        for (String mark : marks.subList(0, Math.min(PutSessionsBack.MOST, marks.size()))) {
            PlannedSession session = reader.apply(mark);
            if (session != null) {
                wanted.put(session.id(), session);
            }
        }
        var former = new ArrayList<SessionPlace>();
        keepAll(situation, apart(wanted.values()), former);
        return former.isEmpty()
                ? new Outcome.Missing<>()
                : new Outcome.Done<>(new PutBack(former, marks.size() - former.size()));
    }

    /// Each ends when the next one begins at the latest: they may be longer than they were there.
    private static List<PlannedSession> apart(Collection<PlannedSession> wanted) {
        List<PlannedSession> sorted = wanted.stream()
                .sorted(Comparator.comparing(PlannedSession::startInstant))
                .toList();
        var apart = new ArrayList<PlannedSession>();
        for (int at = 0; at < sorted.size(); at++) {
            PlannedSession session = sorted.get(at);
            Instant next = at + 1 < sorted.size() ? sorted.get(at + 1).startInstant() : Instant.MAX;
            boolean isOver = session.pinned()
                    && next.isAfter(session.startInstant())
                    && session.endInstant().isAfter(next);
            apart.add(isOver ? session.lasting(Duration.between(session.startInstant(), next)) : session);
        }
        return apart;
    }

    /// All together where that may be, and else each half for itself, so that few plans are laid.
    private Situation keepAll(Situation situation, List<PlannedSession> wanted, List<SessionPlace> former) {
        if (wanted.isEmpty()) {
            return situation;
        }
        if (new Pins(situation).refusal(wanted) == null) {
            Situation changed = situation;
            for (PlannedSession after : wanted) {
                PlannedSession before = changed.seen().sessions().stream()
                        .filter(session -> session.id().equals(after.id()))
                        .findFirst()
                        .orElseThrow();
                keep(before, after);
                former.add(SessionPlace.of(before));
                changed = changed.withSession(after);
            }
            return changed;
        }
        int half = wanted.size() / 2;
        return half == 0
                ? situation
                : keepAll(
                        keepAll(situation, wanted.subList(0, half), former),
                        wanted.subList(half, wanted.size()),
                        former);
    }
}
