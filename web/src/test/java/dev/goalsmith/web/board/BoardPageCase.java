package dev.goalsmith.web.board;

import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

/// Ada's goal “Give a talk”, its board over HTTP without JavaScript, and short ways to speak about it.
abstract class BoardPageCase extends PageCase {

    String goal;

    @BeforeEach
    final void setTheGoal() {
        var request = new SetGoal.Request("Give a talk", "CAREER");
        Goal talk = Talk.done(server.verb(SetGoal.class).by(ada.actor(), request));
        goal = "/goals/" + talk.id();
    }

    Answer add(String parent, String text) {
        return ada.post(goal + "/tasks", Map.of("text", text, "parent", parent, "open", parent));
    }

    /// The id of the note with this title on a page.
    static String note(Answer answer, String title) {
        return answer.page().select(".note").stream()
                .filter(note -> note.select("h3").text().equals(title))
                .map(note -> note.id().substring("note-".length()))
                .findFirst()
                .orElseThrow();
    }

    /// What stands in the fields of the edit form of a note.
    Map<String, String> editForm(String task) {
        var fields = new HashMap<String, String>();
        Element form = ada.get(goal + "/board?edit=" + task)
                .page()
                .select(".panel > .form")
                .getFirst();
        form.select("input[type=hidden], input:not([type]), input[checked], textarea, option[selected]")
                .forEach(field ->
                        fields.put(field.tagName().equals("option") ? "type" : field.attr("name"), field.val()));
        return fields;
    }

    Answer edit(String task, String field, String value) {
        Map<String, String> fields = editForm(task);
        fields.put(field, value);
        return ada.post(goal + "/tasks/" + task, fields);
    }
}
