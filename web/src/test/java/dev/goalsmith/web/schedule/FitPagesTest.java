package dev.goalsmith.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor.Answer;
import java.util.Map;
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

        String sessions = String.join(",", form.select("input[name=session]").eachAttr("value"));
        String back = form.select("input[name=back]").attr("value");
        Answer free = ada.post("/pins/deletion", Map.of("session", sessions, "back", back));

        assertThat(free.address().getPath()).isEqualTo(talk.page("schedule"));
        assertThat(free.page().select(".toast").text()).contains("2 sessions may move again.");
        assertThat(fit().select("form[action=/pins/deletion]")).isEmpty();
        ada.post(free.page().select("form.toast").attr("action"), Map.of());
        assertThat(fit().select("form[action=/pins/deletion] input[name=session]"))
                .hasSize(2);
    }
}
