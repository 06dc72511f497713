package dev.goalsmith.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.plan.KeptPhrase;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentMovesTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 7, 0);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 30, 19, 0);
    private static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 12, 5, 9, 0);
    private static final Task TALK = new Task(
            new Id(new UUID(0, 1)),
            new Place(new Id(new UUID(0, 2)), null, 0),
            new Note("Talk", null, false),
            Effort.UNKNOWN,
            Progress.NONE,
            1);

    private static Moved moved(LocalDateTime from, LocalDateTime to, String why) {
        return new Moved(
                new Id(UUID.randomUUID()), TALK.id(), from, to, KeptPhrase.write(Phrase.of(why)), Instant.EPOCH);
    }

    private static Moving net(Moved... newestFirst) {
        return RecentMoves.of(List.of(newestFirst), _ -> TALK).getFirst();
    }

    /// Two steps back and one forward are one step back, for the reason of the first.
    @Test
    void whatIsLaterInTheEndIsNotSaidToHaveFoundRoomEarlier() {
        Moving net = net(moved(SATURDAY, MONDAY, "plan.moved.room"), moved(THURSDAY, SATURDAY, "plan.moved.sequence"));
        assertThat(net.from()).isEqualTo(THURSDAY);
        assertThat(net.to()).isEqualTo(MONDAY);
        assertThat(net.why().key()).isEqualTo("plan.moved.sequence");
    }

    @Test
    void theLastReasonCountsWhereItLeadsTheSameWay() {
        Moving net = net(moved(MONDAY, SATURDAY, "plan.moved.byHand"), moved(THURSDAY, MONDAY, "plan.moved.room"));
        assertThat(net.why().key()).isEqualTo("plan.moved.byHand");
    }
}
