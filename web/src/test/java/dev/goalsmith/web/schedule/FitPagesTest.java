package dev.goalsmith.web.schedule;

import static dev.goalsmith.web.Talk.done;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.plan.PinSession;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor.Answer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Eight hours of slots a week; the talk needs eleven.
class FitPagesTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
        ada.get("/");
    }

    private Element fit() {
        return ada.get(talk.page("schedule")).page().expectFirst("#fit");
    }

    /// Pins the first session that is planned on that day.
    private void pin(String day, String time) {
        String session =
                ada.get(talk.page("plan")).page().select("button[name=session]").attr("value");
        ada.post("/pins", Map.of("session", session, "day", day, "time", time));
    }

    @Test
    void theHeadlineNamesTheGoalWhoseDateIsTighterAndTheBarsTheirOwn() {
        Talk other = new Talk(server, ada.actor()).dueOn("2026-12-06");
        talk.dueOn("2026-12-20").promised(Talk.USUAL, "2026-12-20");

        assertThat(fit().select(".fit__spare").text())
                .startsWith("5 h free until Sun 6 Dec, the date of “I will give a 20-minute talk");
        assertThat(fit().text()).contains("Counted to the deadline of this goal, Sun 20 Dec:");
        Element exam = ada.get(other.page("schedule")).page().expectFirst("#fit");
        assertThat(exam.select(".fit__spare").text()).isEqualTo("5 h free until the deadline");
        assertThat(exam.text()).contains("Counted to the deadline of this goal, Sun 6 Dec:");
    }

    @Test
    void whatIsPinnedOutsideTheSlotsIsNamed() {
        talk.dueOn("2026-12-06").promised(Talk.USUAL, "2026-12-06");

        pin("2026-11-29", "15:00");

        assertThat(fit().select(".fit__spare").text()).isEqualTo("7 h free until the deadline");
        assertThat(fit().select(".fit__hours").eachText()).containsExactly("16 h", "9 h");
        assertThat(fit().text()).contains("Besides, 2 h of this goal is pinned outside your slots");
    }

    @Test
    void whatIsPinnedTooLateIsLetGoAtOnceAndComesBackAtOnce() {
        talk.dueOn("2026-11-29").promised(Talk.USUAL, "2026-12-20");
        pin("2026-12-12", "15:00");
        pin("2026-12-13", "15:00");
        Element form = fit().expectFirst("form[action=/pins/deletion]");
        assertThat(form.select("button").text()).isEqualTo("Let all 2 pinned too late move again");

        Answer free = ada.submit(form);

        assertThat(free.address().getPath()).isEqualTo(talk.page("schedule"));
        assertThat(free.page().select(".toast").text()).contains("2 sessions may move again.");
        assertThat(fit().select("form[action=/pins/deletion]")).isEmpty();
        ada.post(free.page().select("form.toast").attr("action"), Map.of());
        assertThat(fit().select("form[action=/pins/deletion] input[name=session]"))
                .hasSize(2);
    }

    @Test
    void whereMoreArePinnedTooLateThanAreLetGoAtOnceItDoesNotSayAll() {
        String drills = IntStream.rangeClosed(1, 70)
                .mapToObj("Drill %d, 0.5h"::formatted)
                .collect(joining("\n"));
        done(server.verb(AddTask.class).by(talk.ada, new AddTask.Request(talk.goal, null, drills)));
        talk.promised("Mon-Sun 08:00 8h", "2026-12-20");
        for (String id :
                ada.get(talk.page("plan")).page().select("button[name=session]").eachAttr("value")) {
            Id session = Objects.requireNonNull(Id.parse(id));
            server.verb(PinSession.class).by(talk.ada, session, new PinSession.Request("", "", ""));
        }
        talk.dueOn("2026-11-24");

        Element form = fit().expectFirst("form[action=/pins/deletion]");
        assertThat(form.select("button").text()).isEqualTo("Let 50 of those pinned too late move again");
        assertThat(form.select("input[name=session]")).hasSize(50);
    }
}
