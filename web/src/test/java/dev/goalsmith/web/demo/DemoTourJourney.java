package dev.goalsmith.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import dev.goalsmith.app.Actor;
import dev.goalsmith.app.demo.DemoWorld;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every page of the demo world answers, is clean for axe, and leaves its pictures.
class DemoTourJourney {

    private static final List<String> TABS =
            List.of("statement", "board", "schedule", "plan", "progress", "journal", "settings", "celebration");

    @Test
    void everyPageIsAlive() {
        try (TestServer server = TestServer.demo();
                Desk desk = Desk.open(server)) {
            desk.go("/sign-in");
            desk.page().getByLabel("E-mail").fill(DemoWorld.EMAIL);
            desk.page().getByLabel("Password").fill(DemoWorld.PASSWORD);
            desk.press("Enter");
            desk.page().waitForURL(server.address("/"));
            for (Map.Entry<String, String> page : pages(server).entrySet()) {
                Response answer = desk.page().navigate(server.address(page.getValue()));
                assertThat(answer.status()).as(page.getValue()).isEqualTo(200);
                desk.axe();
                desk.screenshot("demo-" + page.getKey());
            }
        }
    }

    private static Map<String, String> pages(TestServer server) {
        Map<String, String> pages = new LinkedHashMap<>(Map.of(
                "today", "/", "goals", "/goals", "goal-new", "/goals/new", "calendar", "/calendar", "grow", "/grow"));
        Actor ada = Visitor.actor(server, DemoWorld.EMAIL);
        List<Goal> goals = new ArrayList<>(server.verb(FindGoals.class).by(ada));
        Goal talk = goals.get(1);
        TABS.forEach(tab -> pages.put(tab, "/goals/%s/%s".formatted(talk.id(), tab)));
        pages.put(
                "celebrated", "/goals/%s/celebration".formatted(goals.getFirst().id()));
        pages.put("wish", "/goals/%s/statement".formatted(goals.getLast().id()));
        return pages;
    }
}
