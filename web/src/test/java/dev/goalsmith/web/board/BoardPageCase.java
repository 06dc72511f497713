package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Ada's goal “Give a talk”, its board over HTTP without JavaScript, and short ways to speak about it.
abstract class BoardPageCase {

    TestServer server;
    Visitor ada;
    String goal;

    @BeforeEach
    void begin() {
        server = TestServer.start();
        ada = server.ada();
        goal = "/goals/" + goalOf(Visitor.actor(server, "ada@example.org"));
    }

    @AfterEach
    void end() {
        server.close();
    }

    private String goalOf(Actor actor) {
        var outcome = server.verb(SetGoal.class).by(actor, new SetGoal.Request("Give a talk", "CAREER"));
        return ((Outcome.Done<Goal>) outcome).value().id().toString();
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
