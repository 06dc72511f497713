package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person does not want what moved: each session goes back to where it stood, and is pinned there.
///
/// The change that made them move stays; so a place may be taken by now, or be past, and then its session stays too.
public final class PutSessionsBack extends UseCase {

    /// More are not put back at once.
    static final int MOST = 50;

    /// Where the sessions that are back stood until now, and how many are not back.
    public record PutBack(List<SessionPlace> former, int stayed) {
        public PutBack {
            former = List.copyOf(former);
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
        return new HandMoves(tx, actor, this::newId, now()).put(situation, moves, move -> back(situation, move));
    }

    private static @Nullable PlannedSession back(Situation situation, String move) {
        Place place = parse(move);
        PlannedSession now = place == null ? null : findAt(situation, place);
        return place == null || now == null ? null : cut(situation, now.pinnedAt(place.from.atZone(now.zone())));
    }

    /// The session may be longer than it was there: no longer than its slot, then; the rest of its work flows.
    private static PlannedSession cut(Situation situation, PlannedSession session) {
        for (Opening opening : situation.promises().openings()) {
            boolean isIn = !opening.startInstant().isAfter(session.startInstant())
                    && opening.endInstantExclusive().isAfter(session.startInstant());
            if (isIn && session.endInstant().isAfter(opening.endInstantExclusive())) {
                return session.lasting(Duration.between(session.startInstant(), opening.endInstantExclusive()));
            }
        }
        return session;
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
