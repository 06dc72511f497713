package dev.goalsmith.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.plan.ForeseeGoals;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is said of days off: on Monday morning, with two hours this evening and one on Thursday at seven.
class AbsenceTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor()).planned();
        ada.get("/");
    }

    private void dueOn(String day) {
        Talk.done(server.verb(SetDeadline.class)
                .by(talk.ada(), talk.goal().id(), new SetDeadline.Request(day, true, "", 2)));
    }

    private String away(String from, String to) {
        return ada.post("/away", Map.of("offFrom", from, "offTo", to))
                .page()
                .select(".toast > span")
                .text()
                .strip();
    }

    @Test
    void whereNothingWasPlannedNothingHasMoved() {
        assertThat(away("2026-11-25", "")).isEqualTo("Free on 25 November 2026. Nothing was planned then.");
        assertThat(away("2026-11-23", "2026-11-24"))
                .isEqualTo("Free from 23 November 2026 to 24 November 2026. What was planned then has moved.");
    }

    @Test
    void whatIsPinnedOnADayOffStays() {
        pinFirst();

        assertThat(away("2026-11-23", ""))
                .endsWith("What is planned then stays: you pinned it, or it goes on from the day before.");
    }

    private String busy(String on, String from, String to) {
        Answer schedule = ada.post(
                talk.path("busy-times"), Map.of("busyOn", on, "busyFrom", from, "busyUntil", "", "busyTo", to));
        return schedule.page().select("form.toast > span").text().strip();
    }

    private void pinFirst() {
        Answer plan = ada.get(talk.path("plan"));
        ada.post(
                "/pins",
                Map.of("session", plan.page().select("button[name=session]").attr("value")));
    }

    @Test
    void aBusyTimeInWhichNothingWasPlannedMovedNothing() {
        assertThat(busy("2026-11-26", "12:00", "13:00")).isEqualTo("Busy on Thu 26 Nov, 12:00. Nothing had to move.");
        assertThat(busy("2026-11-23", "20:00", "20:30"))
                .isEqualTo("Busy on Mon 23 Nov, 20:00. What was planned then has moved.");
    }

    @Test
    void whatIsPinnedInABusyTimeStaysAndThatIsSaid() {
        pinFirst();

        assertThat(busy("2026-11-23", "20:00", "20:30"))
                .isEqualTo("Busy on Mon 23 Nov, 20:00. What is planned then stays: you pinned it there.");
        assertThat(bring("20261123T180000", "P7D"))
                .isEqualTo("One busy time is taken from the file. "
                        + "What was planned then has moved, but for what you pinned there.");
    }

    private String bring(String start, String duration) {
        String file = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:" + start + "\nDURATION:" + duration
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        String part = "--b\r\nContent-Disposition: form-data; name=";
        String body = part + "\"_csrf\"\r\n\r\n" + ada.token() + "\r\n" + part
                + "\"busyFile\"; filename=\"a.ics\"\r\n\r\n" + file + "\r\n--b--\r\n";
        return ada.send(HttpRequest.newBuilder(URI.create(server.address(talk.path("busy-times/imports"))))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)))
                .page()
                .select("form.toast > span")
                .text()
                .strip();
    }

    @Test
    void whatComesBackToTheTimesOfTheFileBeforeHadNotToMove() {
        assertThat(bring("20261123T180000", "PT4H")).endsWith("What was planned then has moved.");
        assertThat(bring("20261225T120000", "PT1H")).endsWith("Nothing had to move.");
    }

    @Test
    void aRefusalIsNotForeseenAgain() {
        var absence = new Absence(server.verb(AddDaysOff.class), server.verb(ForeseeGoals.class));

        var change = absence.watch(talk.ada(), () -> new Outcome.Missing<>());

        assertThat(change.after()).isSameAs(change.before());
    }

    @Test
    void aGoalThatIsLateByItIsNamedWithTheWayToItsSchedule() {
        dueOn("2026-11-27");

        Answer today = ada.post("/away", Map.of("offFrom", "2026-11-23", "offTo", "2026-11-29"));

        assertThat(today.page().select(".toast").text())
                .contains("“I want to give a talk” now ends 6 days after its deadline. See the ways out");
        assertThat(today.page().select(".toast a").attr("href")).isEqualTo(talk.path("schedule") + "#fit");
        assertThat(away("2026-12-01", "2026-12-02")).doesNotContain("now ends");
    }

    @Test
    void todaySaysUntilWhenOneIsAwayAndWhereToChangeIt() {
        assertThat(ada.get("/").page().text()).doesNotContain("You are away");

        Answer ill = ada.post("/away", Map.of("offFrom", "2026-11-23"));
        assertThat(ill.page().text()).contains("You are away today. Nothing is planned.");
        assertThat(ill.page().select("main button").eachText()).doesNotContain("I am ill today");

        Answer longer = ada.post("/away", Map.of("offFrom", "2026-11-24", "offTo", "2026-11-25"));
        assertThat(longer.page().text()).contains("You are away until 25 November 2026. Nothing is planned.");
        assertThat(longer.page().select("a:contains(Change your days off)").attr("href"))
                .isEqualTo(talk.path("schedule") + "#off");
    }

    @Test
    void theScheduleSaysItToo() {
        dueOn("2026-11-27");
        Answer schedule =
                ada.post(talk.path("days-off"), Map.of("offFrom", "2026-11-23", "offTo", "2026-11-29", "note", ""));
        assertThat(schedule.page().select("p.toast").text()).contains("now ends 6 days after its deadline");
    }

    @Test
    void workThatFindsNoSlotBeforeThePromiseEndsIsNamed() {
        dueOn("2026-11-27");
        assertThat(away("2026-11-23", "2027-06-30")).contains("“I want to give a talk” now finds too few slots");
    }
}
