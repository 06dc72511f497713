package dev.goalsmith.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor.Answer;
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

    @Test
    void otherHoursCanBeTakenBack() {
        talk.promised(Talk.USUAL, "2026-12-20");
        Element form = ada.get(talk.page("schedule")).page().expectFirst("#commitment");
        String seen = form.select("[name=seen]").attr("value");
        Map<String, String> fewer =
                Map.of("slots", "Sun 10:00 1h", "shown", "", "from", "", "to", "", "reason", "Too busy", "seen", seen);
        Answer changed = post("commitments", fewer);
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
    void aFirstPromiseTookNoOthersPlace() {
        Answer committed = post("commitments", Map.of("slots", Talk.USUAL, "shown", "", "from", "", "to", ""));
        assertThat(committed.page().select("form.toast")).isEmpty();
    }
}
