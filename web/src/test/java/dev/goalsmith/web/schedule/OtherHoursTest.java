package dev.goalsmith.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor.Answer;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OtherHoursTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    private Answer post(String noun, Map<String, String> fields) {
        return ada.post(talk.page(noun), fields);
    }

    private Element form(Talk of) {
        return ada.get(of.page("schedule")).page().expectFirst("#commitment");
    }

    private Map<String, String> week(String slots, String to) {
        String seen = form(talk).select("[name=seen]").attr("value");
        return Map.of("slots", slots, "shown", "", "from", "", "to", to, "reason", "Too busy", "seen", seen);
    }

    @Test
    void otherHoursCanBeTakenBack() {
        talk.promised(Talk.USUAL, "2026-12-20");
        Element form = form(talk);
        Answer changed = post("commitments", week("Sun 10:00 1h", ""));
        assertThat(changed.status())
                .as(changed.page().select(".field__error").text())
                .isEqualTo(200);
        assertThat(changed.page().select("#slots").val()).startsWith("Sun");

        Answer back = ada.post(changed.page().expectFirst("form.toast").attr("action"), Map.of());

        assertThat(back.page().select("#slots").val())
                .isEqualTo(form.select("#slots").val());
        assertThat(back.page().select("#to").val()).isEqualTo("2026-12-20");
        assertThat(back.text()).contains("Promised from", "“Taken back”");
    }

    @Test
    void theyCanBeTakenBackAfterMidnight() {
        talk.promised(Talk.USUAL, "2026-12-20");
        String week = form(talk).select("#slots").val();
        Answer changed = post("commitments", week("Sun 10:00 1h", ""));
        server.clock().pass(Duration.ofDays(1));

        Answer back = ada.post(changed.page().expectFirst("form.toast").attr("action"), Map.of());

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.page().select("#slots").val()).isEqualTo(week);
    }

    @Test
    void theSameHoursToAnotherDayCanBeTakenBackButNotToTheSame() {
        talk.promised(Talk.USUAL, "2026-12-20");

        assertThat(post("commitments", week(Talk.USUAL, "2026-12-20")).page().select("form.toast"))
                .isEmpty();
        Answer longer = post("commitments", week(Talk.USUAL, "2027-01-10"));
        Answer back = ada.post(longer.page().expectFirst("form.toast").attr("action"), Map.of());
        assertThat(back.page().select("#to").val()).isEqualTo("2026-12-20");
    }

    @Test
    void whatMadeADraftAGoalIsNotTakenBack() {
        talk.promised(Talk.USUAL, "2026-12-20");
        Talk draft = new Talk(server, ada.actor());

        Answer changed = ada.post(draft.page("commitments"), week("Sun 10:00 1h", ""));

        assertThat(changed.page().select(".toast").text()).contains("Promised from");
        assertThat(changed.page().select("form.toast")).isEmpty();
    }

    @Test
    void aFirstPromiseTookNoOthersPlace() {
        Answer committed = post("commitments", Map.of("slots", Talk.USUAL, "shown", "", "from", "", "to", ""));
        assertThat(committed.page().select("form.toast")).isEmpty();
    }
}
