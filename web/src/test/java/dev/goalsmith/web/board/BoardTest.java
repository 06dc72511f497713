package dev.goalsmith.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The board without JavaScript: plain forms, redirects, messages beside their fields.
class BoardTest extends BoardPageCase {

    @Test
    void anEmptyBoardAsksItsQuestionAndShowsAnExample() {
        Answer answer = ada.get(goal + "/board");
        assertThat(answer.page().select("label[for=prompt]").text())
                .isEqualTo("What will it take to attain your goal?");
        assertThat(answer.page().select(".empty .note")).hasSize(3);
        assertThat(answer.page().select("#prompt").hasAttr("autofocus")).isTrue();
    }

    @Test
    void linesBecomeNotesAndAnOpenNoteAsksWhatItNeeds() {
        Answer first = add("", "Call Maria, 15 min\nBuild the talk");
        assertThat(first.page().select(".note h3").eachText()).containsExactly("Call Maria", "Build the talk");
        assertThat(first.page().select(".note__hours").getFirst().text()).isEqualTo("15 min estimated");
        assertThat(first.page().select("#said").text()).isEqualTo("Added 2 notes.");
        String build = note(first, "Build the talk");
        Answer open = ada.get(goal + "/board?open=" + build);
        assertThat(open.page().select("label[for=part]").text())
                .isEqualTo("And what needs to be done to complete this task?");
        Answer parts = add(build, "Slides, 2 h");
        assertThat(parts.page().select(".board__parts .note__order").text()).isEqualTo("2.1");
        assertThat(parts.page().select("#part").hasAttr("autofocus")).isTrue();
        Answer enough = ada.post(goal + "/tasks/" + build + "/thought", Map.of("enough", "true", "open", build));
        assertThat(enough.page().select(".board__enough").text()).isEqualTo("Nothing more is needed");
        assertThat(enough.page().select("#part")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200B", "x\n\n"})
    void whatCannotBeANoteIsSaidBesideTheLineWithWhatWasTyped(String text) {
        String typed = text.equals("x\n\n") ? "x".repeat(10_000) : text;
        Answer answer = add("", typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#prompt-error").text()).isNotBlank();
        assertThat(answer.page().select("#prompt").attr("aria-describedby")).isEqualTo("prompt-error");
        assertThat(answer.page().select("#prompt").val()).isEqualTo(typed);
    }

    @Test
    void scriptsAndFormulasAreOnlyWords() {
        Answer answer = add("", "<script>alert(1)</script>\n=CMD()\n\u202Eright to left 🎉");
        assertThat(answer.page().select(".note h3").eachText()).hasSize(3).contains("<script>alert(1)</script>");
        assertThat(answer.page().select(".note script")).isEmpty();
        assertThat(answer.page().select(".note h3").eachAttr("dir")).containsOnly("auto");
    }

    @Test
    void aNoteIsWrittenOnAndWrongHoursStandBesideTheirField() {
        String task = note(add("", "Call"), "Call");
        Answer wrong = edit(task, "hours", "-2");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#hours-error").text()).isNotBlank();
        assertThat(wrong.page().select("#hours").val()).isEqualTo("-2");
        Answer saved = edit(task, "hours", "1:30");
        assertThat(saved.page().select(".note__hours").text()).isEqualTo("1 h 30 estimated");
        assertThat(saved.page().select(".panel")).isEmpty();
    }

    @Test
    void anOpenNoteIsStartedFromItsPanelAndANoteWithPartsIsNot() {
        String task = note(add("", "Build the talk"), "Build the talk");
        Answer panel = ada.get(goal + "/board?edit=" + task);
        assertThat(panel.page()
                        .select(".panel form[action=/timer] input[name=task]")
                        .val())
                .isEqualTo(task);
        assertThat(ada.post("/timer", Map.of("task", task))
                        .page()
                        .select(".next--running h2")
                        .text())
                .isEqualTo("Build the talk");
        add(task, "Slides, 2 h");
        assertThat(ada.get(goal + "/board?edit=" + task).page().select(".panel form[action=/timer]"))
                .isEmpty();
    }

    @Test
    void anOwnTypeGivesItsPaper() {
        String task = note(add("", "Talk to Lin"), "Talk to Lin");
        Answer wrong = ada.post(goal + "/task-types", Map.of("name", "", "paper", "4", "edit", task));
        assertThat(wrong.page().select("#name-error")).hasSize(1);
        Answer added = ada.post(goal + "/task-types", Map.of("name", "Interview", "paper", "4", "edit", task));
        String type = added.page().select("#type option").stream()
                .filter(option -> option.text().equals("Interview"))
                .map(Element::val)
                .findFirst()
                .orElseThrow();
        Answer saved = edit(task, "type", type);
        assertThat(saved.page().select(".note--paper-4 .note__type").text()).isEqualTo("Interview");
    }

    @Test
    void aFullBoardIsShownAndSaysThatNoMoreFit() {
        Answer full = add("", "Step\n".repeat(2_000));
        assertThat(full.page().select(".note")).hasSize(2_000);
        assertThat(full.page().select("#place-of-board").hasAttr("hx-disable")).isTrue();
        Answer more = add("", "Step\n".repeat(5_000));
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.page().select("#prompt-error").text()).startsWith("A board holds 2,000 notes");
    }

    @Test
    void strangersAndOddAddressesFindNothing() {
        String task = note(add("", "A"), "A");
        Visitor grace = server.somebody("Grace");
        assertThat(grace.get(goal + "/board").status()).isEqualTo(404);
        for (String path :
                new String[] {"", "/deletion", "/thought", "/predecessors", "/predecessors/" + task + "/deletion"}) {
            Map<String, String> fields =
                    Map.of("title", "Mine", "importance", "3", "urgency", "3", "predecessor", task);
            assertThat(grace.post(goal + "/tasks/" + task + path, fields).status())
                    .isEqualTo(404);
        }
        assertThat(grace.post(goal + "/tasks", Map.of("text", "Mine")).status()).isEqualTo(404);
        assertThat(grace.post(goal + "/moves", Map.of("task", task, "step", "UP"))
                        .status())
                .isEqualTo(404);
        assertThat(ada.get("/goals/nonsense/board").status()).isEqualTo(404);
        assertThat(ada.get(goal + "/board?open=nonsense&edit=" + goal.substring(7))
                        .status())
                .isEqualTo(200);
        assertThat(ada.get(goal + "/board").page().select(".note h3").text()).isEqualTo("A");
    }
}
