package dev.goalsmith.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was typed or kept is still there after the next answer.
class NothingLostTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    private Answer post(String noun, Map<String, String> fields) {
        return ada.post(talk.page(noun), fields);
    }

    @Test
    void aSlotThatIsKeptForAGoalThatIsPutOffStaysSo() {
        talk.promised(Talk.USUAL, "");
        ada.get(talk.page("schedule"));
        post("reservations", Map.of("slot", "MONDAY 19:00", "whom", talk.goal.toString()));
        post("state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));

        Element keepers = ada.get(talk.page("schedule")).page().expectFirst("#keepers");

        assertThat(keepers.select("option[selected]").eachAttr("value")).containsExactly(talk.goal.toString());
    }

    @Test
    void aSlotThatIsKeptButNotPromisedIsSeenAndGivenFree() {
        talk.promised(Talk.USUAL, "");
        ada.get(talk.page("schedule"));

        Answer kept = post("reservations", Map.of("slot", "SUNDAY 06:00", "whom", "SPEAKING"));
        assertThat(kept.page().select("#keepers label").eachText()).contains("Sun 06:00 not promised now");

        Answer free = post("reservations", Map.of("slot", "SUNDAY 06:00", "whom", ""));
        assertThat(free.page().select("#keepers label").eachText()).noneMatch(text -> text.startsWith("Sun"));
    }

    @Test
    void whatIsTypedOverHabitsThatAnotherWindowSavedStandsBesideThem() {
        ada.get(talk.page("schedule"));
        post("work-habits", Map.of("mostADay", "2 h", "version", "0"));

        Answer conflict = post("work-habits", Map.of("mostADay", "3 h", "version", "0"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict").text()).contains("2 h", "3 h");
        var fields = new HashMap<String, String>();
        conflict.page()
                .expectFirst(".conflict form")
                .select("input:not([name=_csrf])")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        Answer kept = post("work-habits", fields);
        assertThat(kept.page().select("#mostADay").attr("value")).isEqualTo("3 h");
    }

    @Test
    void aPreviewStandsOnlyWhereItWasAskedFor() {
        talk.dueOn("2026-11-29").promised(Talk.USUAL, "2026-11-29");

        Answer plan = ada.get(talk.page("plan") + "?see=more&deadline=garbage");

        assertThat(plan.page().select(".preview")).hasSize(1);
        assertThat(plan.page().select("#what-if .preview")).isEmpty();
    }

    @Test
    void whereASessionHasMovedMeanwhileTheDayAndTimeThatWereTypedStay() {
        talk.promised(Talk.USUAL, "");
        Element line = ada.get(talk.page("plan")).page().expectFirst("button[name=session]");

        var fields =
                Map.of("session", line.attr("value"), "seen", "2026-11-22T07:00", "day", "2026-12-05", "time", "09:45");
        Answer stale = ada.post("/pins", fields);

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.page().select("#day-error").text()).contains("has moved meanwhile");
        assertThat(stale.page().select("input[name=day], input[name=time]").eachAttr("value"))
                .containsExactly("2026-12-05", "09:45");
        assertThat(stale.page().select("input[name=seen]").eachAttr("value")).doesNotContain("2026-11-22T07:00");
    }

    @Test
    void aSessionThatHasMovedSinceThePlanWasSeenIsNotPinned() {
        talk.promised(Talk.USUAL, "");
        Element pin = ada.get(talk.page("plan")).page().expectFirst("button[form=pin]");
        String seen = pin.attr("formaction");
        assertThat(seen).startsWith("/pins?seen=2026-11-");

        var fields = Map.of(pin.attr("name"), pin.attr("value"), "back", talk.page("plan"));
        Answer old = ada.post("/pins?seen=2026-11-22T07:00", fields);
        assertThat(old.page().select(".toast").text()).contains("has moved");
        assertThat(old.page().select(".pin--set")).isEmpty();

        Answer pinned = ada.post(seen, fields);
        assertThat(pinned.page().select(".pin--set").eachAttr("formaction")).containsExactly("/pins/deletion");
    }
}
