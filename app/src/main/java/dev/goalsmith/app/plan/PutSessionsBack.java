package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.KeptPhrase;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import dev.goalsmith.store.plan.Sessions;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person does not want what moved: each session goes back to where it stood, and is pinned there.
///
/// The change that made them move stays; so a place may be taken by now, or be past, and then its session stays too.
public final class PutSessionsBack extends UseCase {

    /// More are not put back at once.
    static final int MOST = 50;

    /// The sessions that are back, and how many are not.
    public record PutBack(List<Id> sessions, int stayed) {
        public PutBack {
            sessions = List.copyOf(sessions);
        }
    }

    private record Place(Id task, LocalDateTime from, LocalDateTime to) {}

    public PutSessionsBack(Workbench workbench) {
        super(workbench);
    }

    /// Each move as [PlanView.Moving#mark] writes it; missing if none of the sessions could go back.
    public Outcome<PutBack> by(Actor actor, List<String> moves) {
        return change(actor, tx -> putBack(tx, actor, moves));
    }

    private Outcome<PutBack> putBack(Tx tx, Actor actor, List<String> moves) {
        Situation situation = Situation.of(tx, actor, now());
        var back = new ArrayList<Id>();
        for (String move : moves.subList(0, Math.min(MOST, moves.size()))) {
            Place place = parse(move);
            PlannedSession now = place == null ? null : findAt(situation, place);
            PlannedSession then = now == null || place == null ? null : now.pinnedAt(place.from.atZone(now.zone()));
            if (now != null && then != null && new Pins(situation).refusal(then) == null) {
                situation = situation.withSession(then);
                new Sessions(tx, actor.id()).put(then);
                String why = KeptPhrase.write(Phrase.of("plan.moved.byHand"));
                new SessionMoves(tx, actor.id())
                        .add(new Moved(newId(), now.taskId(), now.start(), then.start(), why, now()));
                back.add(now.id());
            }
        }
        return back.isEmpty()
                ? new Outcome.Missing<>()
                : new Outcome.Done<>(new PutBack(back, moves.size() - back.size()));
    }

    private static @Nullable PlannedSession findAt(Situation situation, Place place) {
        return situation.seen().ahead(situation.now()).stream()
                .filter(session -> session.taskId().equals(place.task)
                        && session.start().equals(place.to)
                        && !session.isUnderWay(situation.now()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Place parse(String mark) {
        String[] parts = mark.split(" ", -1);
        Id task = Id.parse(parts[0]);
        try {
            return task == null || parts.length != 3
                    ? null
                    : new Place(task, LocalDateTime.parse(parts[1]), LocalDateTime.parse(parts[2]));
        } catch (DateTimeParseException odd) {
            return null;
        }
    }
}
