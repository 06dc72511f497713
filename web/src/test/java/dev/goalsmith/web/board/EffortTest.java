package dev.goalsmith.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.Visitor.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What past work says of the hours of a note, without JavaScript.
class EffortTest extends BoardPageCase {

    private static final String TAKES =
            "Your “Phone call” notes take about 1.6 times the estimate, going by 30 that are done.";

    private Answer panel(String task) {
        return ada.get(goal + "/board?edit=" + task);
    }

    private static String hint(Answer answer) {
        return answer.page().select("#effort p").eachText().getFirst();
    }

    @Test
    void whoFinishedNothingSeesNoHint() {
        Answer panel = panel(note(add("", "Call Maria, 2 h"), "Call Maria"));
        assertThat(panel.page().select("#effort")).hasSize(1);
        assertThat(panel.page().select("#effort > *")).isEmpty();
    }

    @Test
    void theLikelyHoursAreSavedByTheirButtonAloneAndNeverBefore() {
        PastCalls.of(server, ada.actor());
        String task = note(add("", "Call Maria, 2 h"), "Call Maria");
        Answer panel = panel(task);
        assertThat(hint(panel)).startsWith(TAKES).contains("2 h is more likely 3 h 10");
        assertThat(panel.page().select("#hours").val()).isEqualTo("2");
        assertThat(panel.page().select("#effort button").text()).isEqualTo("Take 3 h 10");
        Answer saved = edit(task, "title", "Call Maria again");
        assertThat(saved.page().select(".note__hours").text()).isEqualTo("2 h estimated");
        Answer taken = edit(task, "take", panel.page().select("#effort button").val());
        assertThat(taken.page().select(".note__hours").text()).isEqualTo("3 h 10 estimated");
    }

    @Test
    void whatIsTypedIsAnsweredWithoutBeingSaved() {
        PastCalls.of(server, ada.actor());
        Answer added = add("", "Call Maria");
        String task = note(added, "Call Maria");
        String type = editForm(task).get("type");
        String title = URLEncoder.encode("Calls to a telephone provider", StandardCharsets.UTF_8);
        String asked = goal + "/tasks/" + task + "/effort?type=" + type + "&title=" + title;
        Answer typed = ada.get(asked + "&hours=2");
        assertThat(typed.page().select("p").getFirst().text())
                .startsWith(TAKES + " 2 h is more likely 3 h 10, and 8 of 10");
        assertThat(typed.page().select("li").text())
                .isEqualTo("Call the telephone provider took 3 h 12 (2 h estimated)");
        Answer taken = ada.get(asked + "&hours=3%3A10&guess="
                + typed.page().select("[name=guess]").val());
        assertThat(taken.page().select("p").getFirst().text())
                .isEqualTo("3 h 10 instead of 2 h. Save the note to keep it.");
        assertThat(taken.page().select("button")).isEmpty();
        assertThat(panel(task).page().select("#hours").val()).isEmpty();
    }

    @Test
    void whatMustBeMendedKeepsItsHint() {
        PastCalls.of(server, ada.actor());
        String task = note(add("", "Call Maria"), "Call Maria");
        Map<String, String> fields = editForm(task);
        fields.putAll(Map.of("title", "", "hours", "2"));
        Answer mending = ada.post(goal + "/tasks/" + task, fields);
        assertThat(mending.status()).isEqualTo(422);
        assertThat(hint(mending)).contains("2 h is more likely 3 h 10");
    }

    @Test
    void aNoteWithPartsHasNoHoursToEstimate() {
        String task = note(add("", "Call Maria, 2 h"), "Call Maria");
        add(task, "Find the number");
        assertThat(panel(task).page().select("#effort")).isEmpty();
    }
}
