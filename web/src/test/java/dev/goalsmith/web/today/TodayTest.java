package dev.goalsmith.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor());
    }

    private String task(String page) {
        return "/tasks/%s/%s".formatted(talk.outline().id(), page);
    }

    @Test
    void aTimerThatWasForgottenSaysSoKindly() {
        talk.verb(StartTimer.class).by(talk.ada(), talk.outline().id());
        server.clock().pass(Duration.ofDays(2));
        assertThat(ada.post("/timer/deletion", Map.of()).text()).contains("ran for more than a day");
    }

    @Test
    void minutesThatCannotBeAreAskedForAgainBesideTheirField() {
        Answer answer = ada.post(task("work"), Map.of("hours", "a while", "unit", "minutes", "back", "/"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#hours-error").text()).contains("how many minutes it took");
        assertThat(answer.page().select("#hours-error")).hasSize(1);
        assertThat(answer.page().select("#hours").val()).isEqualTo("a while");
        assertThat(answer.page().select("#task option[selected]").text()).isEqualTo("Draft the outline");
    }

    @Test
    void minutesThatAreRightComeBackToToday() {
        Answer answer = ada.post(task("work"), Map.of("hours", "45 min", "back", "/"));
        assertThat(answer.address().getPath()).isEqualTo("/");
        assertThat(answer.text()).contains("45 min on “Draft the outline”");
    }

    @Test
    void aBareNumberIsMinutes() {
        Answer answer = ada.post(task("work"), Map.of("hours", "45", "unit", "minutes", "back", "/"));
        assertThat(answer.address().getPath()).isEqualTo("/");
        assertThat(answer.text()).contains("45 min on “Draft the outline”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22.5", "22,5", "0", "1441", "+5", "٤٥", "abc", "25:00"})
    void aBareNumberThatIsNoMinutesOfADayIsAskedForAgain(String minutes) {
        Answer answer = ada.post(task("work"), Map.of("hours", minutes, "unit", "minutes", "back", "/"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#hours-error").text()).contains("how many minutes it took, from 1 to 1,440");
        assertThat(answer.page().select("#hours").val()).isEqualTo(minutes);
    }

    @Test
    void aHundredPercentSaysWhatItsTimerCameTo() {
        talk.verb(StartTimer.class).by(talk.ada(), talk.outline().id());
        server.clock().pass(Duration.ofMinutes(25));
        String version = String.valueOf(talk.outline().version());
        Answer answer = ada.post(task("progress"), Map.of("percent", "100", "version", version, "back", "/"));
        assertThat(answer.text()).contains("“Draft the outline” is done").contains("25 min on “Draft the outline”");
    }

    @Test
    void aTaskThatIsDoneSaysWhatItsTimerCameTo() {
        talk.verb(StartTimer.class).by(talk.ada(), talk.outline().id());
        server.clock().pass(Duration.ofMinutes(25));
        Answer answer = ada.post(task("completion"), Map.of("back", "/"));
        assertThat(answer.text()).contains("“Draft the outline” is done").contains("25 min on “Draft the outline”");
    }

    @Test
    void aSecondTabThatSetsProgressSeesBoth() {
        String version = String.valueOf(talk.outline().version());
        ada.post(task("progress"), Map.of("percent", "40", "version", version, "back", "/"));
        Answer answer = ada.post(task("progress"), Map.of("percent", "70", "version", version, "back", "/"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("is at 40 %");
        assertThat(answer.page().select("#percent").val()).isEqualTo("70");
    }

    @Test
    void completionIsTakenBackByTheToast() {
        Answer done = ada.post(task("completion"), Map.of("back", "/"));
        String undo = done.page().select("form.toast").attr("action");
        assertThat(ada.post(undo, Map.of("back", "/")).text()).contains("“Draft the outline” is open again");
    }

    @Test
    void aRedirectNeverLeavesThePages() {
        Answer answer = ada.post(task("completion"), Map.of("back", "https://example.org/"));
        assertThat(answer.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void anotherPersonsTaskIsNotThere() {
        Visitor grace = server.somebody("Grace");
        assertThat(grace.post(task("completion"), Map.of()).status()).isEqualTo(404);
        assertThat(grace.post(task("work"), Map.of("hours", "1")).status()).isEqualTo(404);
        assertThat(grace.post(task("progress"), Map.of("percent", "1", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(grace.post("/timer", Map.of("task", talk.outline().id().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(talk.verb(ShowProgress.class).by(talk.ada(), talk.goal().id()))
                .isNotNull();
    }
}
