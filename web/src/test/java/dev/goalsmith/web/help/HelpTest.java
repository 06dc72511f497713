package dev.goalsmith.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HelpTest extends PageCase {

    private static List<String> links(Document page) {
        return page.select(".guide a, .tabs a").eachAttr("href");
    }

    @Test
    void everyPageOfTheHelpIsReachedFromItsFirstWithoutSigningInAndEveryLinkLeadsToItsSection() {
        Visitor stranger = server.visitor();
        var found = new TreeSet<String>();
        var waiting = new ArrayDeque<>(List.of("/help"));
        while (!waiting.isEmpty()) {
            String link = waiting.pop();
            if (!found.add(link)) {
                continue;
            }
            Answer answer = stranger.get(link.replaceFirst("#.*", ""));
            assertThat(answer.status()).as(link).isEqualTo(200);
            assertThat(answer.address().getPath()).as(link).isEqualTo(link.replaceFirst("#.*", ""));
            if (link.contains("#")) {
                assertThat(answer.page().getElementById(link.substring(link.indexOf('#') + 1)))
                        .as(link)
                        .isNotNull();
            }
            waiting.addAll(links(answer.page()));
        }
        assertThat(found)
                .contains("/help/tutorial", "/help/how-to", "/help/reference", "/help/concepts", "/help/rules/T5");
    }

    @Test
    void whatIsNotInTheHelpIsNotThere() {
        assertThat(server.visitor().get("/help/cooking").status()).isEqualTo(404);
        assertThat(server.visitor().get("/help/rules/Z9").status()).isEqualTo(404);
    }

    @Test
    void theMenuOfEveryPageLeadsToTheHelpAndAFindingToItsRule() {
        assertThat(ada.get("/goals").page().select(".nav a[href=/help]")).hasSize(1);
        assertThat(server.visitor().get("/sign-in").page().select("a[href=/help]"))
                .hasSize(1);

        Goal goal = Talk.done(
                server.verb(SetGoal.class).by(ada.actor(), new SetGoal.Request("I want a better life", "CAREER", "")));
        Document page = ada.get("/goals/%s/statement".formatted(goal.id())).page();

        String rule = page.select("#evidence-specific a").attr("href");
        assertThat(rule).matches("/help/rules/S\\d");
        assertThat(ada.get(rule).page().select("h1").text()).startsWith(rule.substring(rule.length() - 2));
    }

    @Test
    void theHelpCanBeReadByEverybodyAndPrinted() {
        try (Desk desk = Desk.open(server)) {
            for (String page : List.of("", "/tutorial", "/how-to", "/concepts", "/reference", "/rules", "/rules/S1")) {
                desk.go("/help" + page);
                desk.axe();
                desk.screenshot("help" + page.replace('/', '-'));
            }
        }
    }
}
