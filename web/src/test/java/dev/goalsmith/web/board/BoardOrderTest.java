package dev.goalsmith.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.Visitor.Answer;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What changes on the board besides the words: order, predecessors, deletions, and two tabs at once.
class BoardOrderTest extends BoardPageCase {

    @Test
    void theSecondOfTwoTabsSeesBothVersionsAndMayKeepItsOwn() {
        String task = note(add("", "Call"), "Call");
        Map<String, String> stale = editForm(task);
        edit(task, "title", "Call Maria");
        stale.put("title", "Phone Maria");
        Answer both = ada.post(goal + "/tasks/" + task, stale);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.page().select(".notice .hand").text()).isEqualTo("Call Maria");
        assertThat(both.page().select("#title").val()).isEqualTo("Phone Maria");
        stale.put("version", both.page().select(".panel [name=version]").val());
        Answer mine = ada.post(goal + "/tasks/" + task, stale);
        assertThat(mine.page().select(".note h3").text()).isEqualTo("Phone Maria");
    }

    @Test
    void aCircleIsRefusedBesideTheFieldAndShown() {
        Answer two = add("", "A\nB");
        String a = note(two, "A");
        String b = note(two, "B");
        Answer named = ada.post(goal + "/tasks/" + b + "/predecessors", Map.of("predecessor", a));
        assertThat(named.page().select(".board__after").text()).isEqualTo("after 1");
        Answer circle = ada.post(goal + "/tasks/" + a + "/predecessors", Map.of("predecessor", b));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.page().select("#predecessor-error").text()).isEqualTo("That would be a circle: A → B → A.");
        Answer without = ada.post(goal + "/tasks/" + b + "/predecessors/" + a + "/deletion", Map.of());
        assertThat(without.page().select(".board__after")).isEmpty();
    }

    @Test
    void savingANoteNamesTheNoteThatWasChosenAndKeepsTheRestWhereThatIsACircle() {
        Answer two = add("", "A\nB");
        String a = note(two, "A");
        String b = note(two, "B");
        assertThat(edit(b, "predecessor", a).page().select(".board__after").text())
                .isEqualTo("after 1");
        Map<String, String> fields = editForm(a);
        fields.putAll(Map.of("title", "A, anew", "predecessor", b));
        Answer circle = ada.post(goal + "/tasks/" + a, fields);
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.page().select("#predecessor-error").text()).contains("A, anew → B → A, anew");
        assertThat(circle.page().select(".panel [name=version]").val()).isEqualTo("2");
        assertThat(circle.page().select(".note h3").eachText()).containsExactly("A, anew", "B");
    }

    @Test
    void notesMoveByButtonsAndItIsSaidWhereTheyWent() {
        Answer three = add("", "A\nB\nC");
        String c = note(three, "C");
        Answer up = ada.post(goal + "/moves", Map.of("task", c, "step", "UP", "focus", "step-UP", "open", c));
        assertThat(up.page().select("#said").text()).isEqualTo("“C” is now 2 of 3.");
        assertThat(up.page().select("#step-UP").hasAttr("autofocus")).isTrue();
        Answer in = ada.post(
                goal + "/moves",
                Map.of("task", c, "parent", note(three, "A"), "position", "0", "open", note(three, "A")));
        assertThat(in.page().select(".note__order").eachText()).containsExactly("1", "1.1", "2");
        Answer within = ada.post(goal + "/moves", Map.of("task", note(three, "A"), "parent", c, "position", "0"));
        assertThat(within.status()).isEqualTo(422);
        assertThat(within.page().select(".notice--bad").text()).contains("cannot hang under itself");
    }

    @Test
    void aDeletedNoteCanBeTakenBack() {
        String task = note(add("", "A\nB"), "A");
        Answer deleted = ada.post(goal + "/tasks/" + task + "/deletion", Map.of("open", task, "edit", task));
        assertThat(deleted.page().select(".note h3").eachText()).containsExactly("B");
        Element toast = deleted.page().select("form.toast").getFirst();
        assertThat(toast.text()).contains("Deleted “A”.");
        Answer back = ada.post(toast.attr("action"), Map.of("back", goal + "/board"));
        assertThat(back.page().select(".note h3").eachText()).containsExactly("A", "B");
    }
}
