package dev.goalsmith.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.board.DeleteTask;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrashPagesTest extends PageCase {

    @Test
    void whatWasDeletedIsBroughtBackLongAfterItsToastIsGone() {
        Talk talk = Talk.of(server, ada.actor());
        assertThat(ada.get("/me/deleted").page().text()).contains("Nothing was deleted within the last day.");
        Talk.done(talk.verb(DeleteTask.class).by(talk.ada(), talk.slides().id()));

        Answer deleted = ada.get("/me/deleted");
        assertThat(deleted.page().select("main .lines").text())
                .contains(talk.slides().title());
        Visitor grace = server.somebody("Grace");
        assertThat(grace.get("/me/deleted").page().text())
                .doesNotContain(talk.slides().title());

        String undo = deleted.page().expectFirst("main .lines form").attr("action");
        ada.post(undo, Map.of("back", "/me/deleted"));
        assertThat(ada.get("/me/deleted").page().text()).contains("Nothing was deleted within the last day.");
        assertThat(ada.get(talk.path("board")).page().text())
                .contains(talk.slides().title());
    }
}
