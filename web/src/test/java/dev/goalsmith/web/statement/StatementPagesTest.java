package dev.goalsmith.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page of a statement without JavaScript.
class StatementPagesTest extends PageCase {

    private static final String SMART =
            "I will complete three professional certifications by 30 June 2027 so that I earn more.";

    private String statement;

    @BeforeEach
    void begin() {
        ada.get("/goals/new");
        statement = ada.post("/goals", Map.of("wish", "I want to earn more", "area", "CAREER"))
                .address()
                .getPath();
    }

    @Test
    void everyVersionIsShownWithWhatChanged() {
        Answer page = keep(SMART, "1");

        assertThat(page.page().select(".versions__version")).hasSize(2);
        assertThat(page.page().select(".versions__version ins").text()).contains("three professional certifications");
        assertThat(page.page().expectFirst(".writer__marks").wholeText()).isEqualTo(SMART);
        assertThat(page.page().select(".writer__marks .evidence--time-bound").text())
                .contains("30 June 2027");
    }

    private Answer keep(String text, String version) {
        return ada.post(statement, Map.of("text", text, "version", version));
    }

    @Test
    void aGoalThatIsOverAsksNothingMoreAndShowsWhatWasSaid() {
        Element card = ada.get(statement + "?ask=all").page().expectFirst("#card-relevant form");
        Map<String, String> answers = new HashMap<>();
        card.select("input[type=hidden]").forEach(field -> answers.put(field.attr("name"), field.val()));
        answers.put("PURPOSE", "Because my family counts on me");
        ada.post(card.attr("action"), answers);
        Element state =
                ada.get(statement.replace("/statement", "/settings")).page().expectFirst("form[action$=/state]");
        Map<String, String> dropped = new HashMap<>(Map.of("turn", "DROP", "reason", "Another goal matters more"));
        dropped.put("version", state.expectFirst("input[name=version]").val());
        ada.post(state.attr("action"), dropped);

        Answer record = ada.get(statement);
        assertThat(record.page().select("main textarea, main button, main details"))
                .isEmpty();
        assertThat(record.page().select(".notice").text()).contains("This goal is given up.");
        assertThat(record.page().select(".goal-note__statement").text()).isEqualTo("I want to earn more");
        assertThat(record.page().select("#card-relevant + dl").text()).contains("Because my family counts on me");
        assertThat(record.page().select(".versions__version")).hasSize(1);
    }

    @Test
    void aDateIsTakenWithOneClick() {
        Element take = keep(SMART, "1").page().expectFirst(".proposal--time-bound button");

        Answer taken =
                ada.post(take.attr("formaction"), Map.of("text", SMART, "version", "2", "take", take.attr("value")));

        assertThat(taken.page().select(".proposal--time-bound .tag--good")).hasSize(1);
        assertThat(ada.get(statement.replace("/statement", "/settings"))
                        .page()
                        .select("#on")
                        .attr("value"))
                .isEqualTo("2027-06-30");
    }

    @Test
    void theSecondTabSeesBothSentencesAndMayJoinThem() {
        keep("I want to earn 15% more.", "1");

        Answer conflict = keep("I want to earn 20% more.", "1");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("textarea[name=text]").text()).isEqualTo("I want to earn 15% 20% more.");
        Answer kept = keep("I want to earn 15 to 20% more.", "2");
        assertThat(kept.page().select(".versions__version")).hasSize(3);
    }

    @Test
    void aMistypedBaselineStaysBesideItsProblem() {
        Element take = keep(SMART, "1").page().expectFirst(".proposal--measurable button");
        String field = "baseline " + take.attr("value");

        Answer answer = ada.post(
                take.attr("formaction"),
                Map.of("text", SMART, "version", "2", "take", take.attr("value"), field, "one"));

        assertThat(answer.status()).isEqualTo(422);
        Element proposal = answer.page().expectFirst(".proposal--measurable");
        assertThat(proposal.select("input[aria-invalid=true]").val()).isEqualTo("one");
        assertThat(proposal.select("#baseline-error")).hasSize(1);
        assertThat(written(answer, "text")).isEqualTo(SMART);
        assertThat(answer.page().select("#writing input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void aHalfTypedBaselineStaysWhileTheSentenceIsTyped() {
        Element take = keep(SMART, "1").page().expectFirst(".proposal--measurable button");
        String field = "baseline " + take.attr("value");

        Answer answer = ada.post(statement + "/review", Map.of("text", "So " + SMART, "version", "2", field, "1"));

        assertThat(answer.page().select(".proposal--measurable input").val()).isEqualTo("1");
    }

    @Test
    void anAnswerMeetsWhatTheSentenceLeavesOpen() {
        Answer page = ada.post(
                statement + "/answers/relevant",
                Map.of("PURPOSE", "My family needs a bigger flat", "PURPOSE.version", "0"));

        assertThat(page.page().select("#state-relevant").text()).isEqualTo("· met");
        assertThat(page.page().select("#PURPOSE").text()).isEqualTo("My family needs a bigger flat");
        assertThat(page.page().select("#card-relevant").hasAttr("open")).isTrue();
    }

    @Test
    void theAnswersMakeASentenceThatIsTakenWithOneClick() {
        Answer page = ada.post(statement + "/answers/timeBound", Map.of("WHEN", "30 June 2027", "WHEN.version", "0"));
        Element fill = page.page().expectFirst("#fill form");

        Answer taken = ada.post(
                fill.attr("action"),
                Map.of(
                        "text", fill.select("[name=text]").val(),
                        "version", "1",
                        "fill.WHAT", fill.select("[name=fill.WHAT]").val(),
                        "fill.WHEN", fill.select("[name=fill.WHEN]").val()));

        assertThat(taken.page().select("#text").text()).isEqualTo("I will earn more by 30 June 2027.");
        assertThat(taken.page().expectFirst("[name=fill.WHEN]").val()).isEqualTo("by 30 June 2027");
    }

    @Test
    void aBlankForTheTimeWantsADay() {
        Answer answer = ada.post(
                statement + "/filling",
                Map.of("text", "I want to earn more", "version", "1", "fill.WHAT", "ask my boss", "fill.WHEN", "soon"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().expectFirst("[name=fill.WHEN]").val()).isEqualTo("soon");
        assertThat(answer.page().expectFirst("[name=fill.WHAT]").val()).isEqualTo("ask my boss");
        assertThat(answer.page().getElementById("fill.WHEN-error")).isNotNull();
    }

    @Test
    void aGoalWhoseSentenceHasGrownIsOfferedABetterName() {
        Element rename = keep(SMART, "1").page().expectFirst("form:has(#rename)");
        var fields = new HashMap<String, String>();
        rename.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));

        Answer renamed = ada.post(rename.attr("action"), fields);

        assertThat(renamed.address().getPath()).isEqualTo(statement);
        assertThat(renamed.page().select(".goal-note__name").text())
                .isEqualTo("Complete three professional certifications");
        assertThat(renamed.page().select("#rename")).isEmpty();
    }

    @Test
    void twoTabsSeeBothAnswers() {
        Map<String, String> mine = Map.of("HELPERS", "Rhetoric", "HELPERS.version", "0");
        ada.post(statement + "/answers/achievable", Map.of("HELPERS", "Bookkeeping", "HELPERS.version", "0"));

        Answer conflict = ada.post(statement + "/answers/achievable", mine);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict").text()).contains("Rhetoric", "Bookkeeping");
    }

    @Test
    void whatCannotBeKeptStaysOnTheNote() {
        for (String text : List.of("", "\u200b", "x".repeat(10_000))) {
            Answer answer = keep(text, "1");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#text-error")).hasSize(1);
            assertThat(written(answer, "text")).isEqualTo(text);
        }
    }

    @Test
    void hugeAnswersAreRefusedBesideTheirField() {
        Answer answer = ada.post(
                statement + "/answers/relevant",
                Map.of("PURPOSE", "x".repeat(10_000), "PURPOSE.version", "0", "VISION", "lead", "VISION.version", "0"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#PURPOSE-error")).hasSize(1);
        assertThat(answer.page().select("#PURPOSE").text()).hasSize(10_000);
    }

    @Test
    void aCriterionThatIsNoneIsNotThere() {
        assertThat(ada.post(statement + "/answers/charming", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void theCardsOpenAllAtOnceOrOneAtATimeAndThatIsRemembered() {
        assertThat(ada.get(statement + "?ask=all").page().select("details.card[open]"))
                .hasSize(5);
        assertThat(ada.get(statement).page().select("details.card[open]")).hasSize(5);
        assertThat(keep("", "1").page().select("details.card[open]")).hasSize(5);
        assertThat(ada.post(statement + "/filling", Map.of("fill.WHEN", "soon"))
                        .page()
                        .select("nav [aria-current=true][href='?ask=all']"))
                .hasSize(1);
        assertThat(ada.get(statement + "?ask=one").page().select("details.card[open]"))
                .hasSize(1);
        assertThat(ada.get(statement).page().select("details.card[open]")).hasSize(1);
    }

    @Test
    void theFitStandsOnTheCardOfAchievableAsSoonAsThereIsOne() {
        assertThat(ada.get(statement).page().select("#fits")).isEmpty();
        ada.post(statement.replace("/statement", "/tasks"), Map.of("text", "Outline 2h"));

        Element fits = ada.get(statement).page().expectFirst("#card-achievable section:has(#fits)");
        assertThat(fits.text()).contains("2 h of work, and no hours promised yet.");
    }

    @Test
    void whoeverIsAnotherSeesNeitherVisionNorNeeds() {
        ada.get("/me/vision");
        ada.post("/me/vision", Map.of("TEAM", "Shorter meetings", "profession", "STAY", "version", "0"));
        ada.post(statement.replace("/statement", "/needs"), Map.of("need", "Rhetoric", "kind", "SKILL"));
        Visitor grace = server.somebody("Grace");

        assertThat(ada.get(statement).text()).contains("Shorter meetings", "Rhetoric");
        assertThat(grace.get("/me/vision").text()).doesNotContain("Shorter meetings");
        assertThat(grace.get(statement).status()).isEqualTo(404);
    }

    @Test
    void goingBackKeepsWhatWasBetween() {
        keep(SMART, "1");

        Answer page = ada.post(statement + "/restoration", Map.of("number", "1", "version", "2"));

        assertThat(page.page().select("textarea[name=text]").text()).isEqualTo("I want to earn more");
        assertThat(page.page().select(".versions__version")).hasSize(3);
    }

    private static String written(Answer answer, String field) {
        return answer.page().expectFirst("textarea[name=%s]".formatted(field)).wholeText();
    }
}
