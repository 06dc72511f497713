package dev.goalsmith.web.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GoalPagesTest extends PageCase {

    @Test
    void anEmptyWallShowsAnExampleAndTheOneButtonToBegin() {
        Answer wall = ada.get("/goals");

        assertThat(wall.page().select(".button--primary").attr("href")).isEqualTo("/goals/new");
        assertThat(wall.page().select(".grow-line .note")).hasSize(2);
    }

    @Test
    void aWishBecomesAGoalThatOpensAtItsStatement() {
        Answer begun = begin("I want to advance my career");

        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.page().select("textarea[name=text]").text()).isEqualTo("I want to advance my career");
        assertThat(ada.get("/goals").page().select(".goal-wall .note--goal")).hasSize(1);
        assertThat(ada.get(goalOf(begun)).address().getPath()).endsWith("/statement");
    }

    private Answer begin(String wish) {
        ada.get("/goals/new");
        return ada.post("/goals", Map.of("wish", wish, "area", "CAREER"));
    }

    private static String goalOf(Answer statement) {
        return statement.address().getPath().replace("/statement", "");
    }

    @Test
    void aGoalBegunOnATrackBelongsToIt() {
        Answer page = ada.get("/goals/new?track=NETWORK");

        assertThat(page.page().select("input[name=track]").val()).isEqualTo("NETWORK");
    }

    @Test
    void anExampleIsFoundByItsWordsAndItsSubject() {
        assertThat(wishes("/examples")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wishes("/examples?search=SALARY+15%25")).containsExactly("I want to earn more.");
        assertThat(wishes("/examples?theme=health")).hasSize(4).contains("I want to get fit.");
        assertThat(wishes("/examples?theme=cooking&search=xylophone")).isEmpty();
        assertThat(ada.get("/examples?search=xylophone").page().text()).contains("Nothing is said about that yet");
    }

    private List<String> wishes(String address) {
        return ada.get(address).page().select("[id^=wish-]").eachText();
    }

    @Test
    void aGoalBeginsWithTheWishOfAnExampleInItsAreaOfLife() {
        Answer offer = ada.post("/examples/goals", Map.of("example", "health-1"));

        assertThat(written(offer, "text")).startsWith("I will run 5 km");
        Answer settings = ada.get(offer.address().getPath().replace("/example", "/settings"));
        assertThat(settings.page().select("select[name=area] option[selected]").val())
                .isEqualTo("HEALTH");
        assertThat(ada.post("/examples/goals", Map.of("example", "health-9")).status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeAWishStaysInItsField() {
        for (String wish : List.of("", "\u200b\u200e", "x".repeat(10_000))) {
            Answer answer = begin(wish);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#wish-error")).hasSize(1);
            assertThat(written(answer, "wish")).isEqualTo(wish);
        }
    }

    @Test
    void oddWishesAreShownAsTheyAre() {
        for (String wish : List.of("<script>alert(1)</script>", "=CMD()", "שלום עולם", "😀 smile more", "a\nb")) {
            Answer answer = begin(wish);

            assertThat(answer.status()).as(wish).isEqualTo(200);
            assertThat(written(answer, "text")).isEqualTo(wish);
            assertThat(answer.page().select("script:containsData(alert)")).isEmpty();
        }
    }

    @Test
    void aConfirmedDeadlineAsksWhyItMoves() {
        String goal = goalOf(begin("Give a talk"));
        ada.post(goal + "/deadline", Map.of("on", "2027-03-31", "confirmed", "true", "version", "1"));

        Answer refused = ada.post(
                goal + "/deadline", Map.of("on", "2027-04-30", "confirmed", "true", "version", "2", "reason", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#reason-error")).hasSize(1);
        assertThat(refused.page().select("#on").attr("value")).isEqualTo("2027-04-30");
    }

    @Test
    void daysBeyondTheCalendarGetAMessageBesideTheField() {
        String goal = goalOf(begin("Give a talk"));
        for (String day : List.of("0000-01-01", "10000-01-01", "2026-11-22", "tomorrow")) {
            Answer answer = ada.post(goal + "/deadline", Map.of("on", day, "version", "1"));

            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.page().select("#on-error")).as(day).hasSize(1);
        }
    }

    @Test
    void theSecondTabSeesBothVersionsAndLosesNothing() {
        String goal = goalOf(begin("Give a talk"));
        ada.post(goal + "/settings", settings("Talk in spring", "1"));

        Answer conflict = ada.post(goal + "/settings", settings("Talk in summer", "1"));
        Element mine = conflict.page().expectFirst(".conflict form");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict").text()).contains("Talk in spring", "Talk in summer");
        assertThat(mine.select("input[name=version]").attr("value")).isEqualTo("2");
        assertThat(mine.select("input[name=name]").attr("value")).isEqualTo("Talk in summer");
    }

    @Test
    void theSecondTabSeesEveryFieldThatWasChanged() {
        String bigger = goalOf(begin("Speak well"));
        String goal = goalOf(begin("Give a talk"));
        ada.post(goal + "/settings", settings("Give a talk", "1"));
        var mine = new HashMap<>(settings("Give a talk", "1"));
        mine.putAll(Map.of("track", "SPEAKING", "horizon", "LONG", "serves", bigger.replace("/goals/", "")));

        Answer conflict = ada.post(goal + "/settings", mine);

        assertThat(conflict.page().select(".conflict").text())
                .contains("Speaking", "Beyond a year", "Within a year", "Speak well");
    }

    private static Map<String, String> settings(String name, String version) {
        return Map.of(
                "name", name,
                "area", "CAREER",
                "track", "",
                "horizon", "SHORT",
                "serves", "",
                "reward", "",
                "version", version);
    }

    @Test
    void aDeletedGoalComesBack() {
        String goal = goalOf(begin("Give a talk"));

        Answer deleted = ada.post(goal + "/deletion", Map.of());
        String undo = deleted.page().select(".toast").attr("action");
        ada.post(undo, Map.of("back", "/goals"));

        assertThat(deleted.page().select(".toast").text()).contains("Give a talk");
        assertThat(ada.get("/goals").page().select(".goal-wall .note--goal")).hasSize(1);
    }

    @Test
    void whatIsPutOffSaysWhy() {
        String goal = goalOf(begin("Give a talk"));

        Answer silent = ada.post(goal + "/state", Map.of("turn", "DEFER", "reason", "", "version", "1"));
        Answer said = ada.post(goal + "/state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(said.text()).contains("This goal is put off");
    }

    @Test
    void aReasonIsMarkedAsNeededWhereverItIs() {
        String goal = goalOf(begin("Give a talk"));
        var draft = ada.get(goal + "/settings").page();
        assertThat(draft.select("#why[required]")).hasSize(1);
        assertThat(draft.select("[name=turn][formnovalidate]").eachAttr("value"))
                .containsExactly("ACTIVATE");

        ada.post(goal + "/state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));
        var deferred = ada.get(goal + "/settings").page();
        assertThat(deferred.select("#why[required]")).hasSize(1);
        assertThat(deferred.select("#why-hint").text()).startsWith("Needed");
        assertThat(deferred.select("[name=turn][formnovalidate]")).isEmpty();
    }

    @Test
    void aReasonIsNotLostWhereTheGoalWasChangedMeanwhile() {
        String goal = goalOf(begin("Give a talk"));
        ada.post(goal + "/settings", settings("Give a talk", "1"));

        Answer stale = ada.post(goal + "/state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));

        assertThat(stale.page().select("#turn-error").text()).contains("changed meanwhile");
        assertThat(stale.page().select("#why").attr("value")).isEqualTo("Too busy");
        Answer said = ada.post(goal + "/state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "2"));
        assertThat(said.text()).contains("This goal is put off");
    }

    @Test
    void anotherPersonsGoalIsNotThere() {
        String goal = goalOf(begin("Give a talk"));
        Visitor grace = server.somebody("Grace");

        for (String page : List.of("", "/statement", "/settings")) {
            assertThat(grace.get(goal + page).status()).as(page).isEqualTo(404);
        }
        for (String action : List.of("/settings", "/deadline", "/state", "/deletion", "/statement")) {
            Answer answer = grace.post(goal + action, Map.of("text", "mine", "turn", "DROP", "reason", "x"));
            assertThat(answer.status()).as(action).isIn(404, 422);
        }
        assertThat(ada.get("/goals").page().select(".goal-wall .note--goal")).hasSize(1);
    }

    private static String written(Answer answer, String field) {
        return answer.page().expectFirst("textarea[name=%s]".formatted(field)).wholeText();
    }
}
