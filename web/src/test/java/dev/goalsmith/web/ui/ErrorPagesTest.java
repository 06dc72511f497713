package dev.goalsmith.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.Test;

class ErrorPagesTest extends PageCase {

    @Test
    void whoReloadsTheAnswerToAFormFindsThePageOfTheForm() {
        Talk talk = Talk.of(server, ada.actor()).planned();

        assertThat(ada.get(talk.path("statement/filling")).address().getPath()).isEqualTo(talk.path("statement"));
        assertThat(ada.get(talk.path("plan/later-deadline")).address().getPath())
                .isEqualTo(talk.path("plan"));
    }
}
