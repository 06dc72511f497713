package dev.goalsmith.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import dev.goalsmith.app.demo.DemoWorld;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.access.Route.Who;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A tour of the demo world along every link: each kind of page answers, is clean for axe, and leaves its pictures.
class EveryPageJourney {

    /// What no link leads to: it is sent by mail, comes of a form, is a part of another page, or is
    /// shut in the demo.
    private static final Set<String> WITHOUT_A_LINK = Set.of(
            "/calendar/week",
            "/email-change/{secret}",
            "/goals/{goal}/celebration/words",
            "/goals/{goal}/celebration/picture.png",
            "/goals/{goal}/celebration/picture.svg",
            "/goals/{goal}/example",
            "/goals/{goal}/sheet",
            "/goals/{goal}/sheet/imports",
            "/goals/{goal}/sheet/imports/{draft}",
            "/goals/{goal}/tasks/{task}/effort",
            "/interrupted",
            "/password-reset/{secret}",
            "/sign-up");

    private final Map<Route, String> seen = new LinkedHashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    @Test
    void everyPageIsAlive() {
        try (TestServer server = TestServer.demo();
                Desk desk = Desk.open(server)) {
            visit(desk, server, "/help/rules", Set.of(Who.NOBODY));
            visit(desk, server, "/sign-in", Set.of(Who.NOBODY));
            desk.go("/sign-in");
            desk.page().getByLabel("E-mail").fill(DemoWorld.EMAIL);
            desk.page().getByLabel("Password").fill(DemoWorld.PASSWORD);
            desk.press("Enter");
            desk.page().waitForURL(server.address("/"));
            visit(desk, server, "/", EnumSet.allOf(Who.class));
        }
        assertThat(Route.all().stream()
                        .filter(route -> !route.isPost() && !route.pattern().equals("/error"))
                        .filter(route -> !WITHOUT_A_LINK.contains(route.pattern())))
                .isSubsetOf(seen.keySet());
    }

    /// One page of every kind, nearest to the beginning first.
    private void visit(Desk desk, TestServer server, String from, Set<Who> open) {
        ahead.add(from);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            Route route = Route.find(URI.create(path).getPath());
            assertThat(route).as(path).isNotNull();
            if (open.contains(route.who()) && seen.putIfAbsent(route, path) == null) {
                look(desk, server, route, path);
            }
        }
    }

    private void look(Desk desk, TestServer server, Route route, String path) {
        APIResponse answer = desk.page().request().get(server.address(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        String there = URI.create(answer.url()).getPath();
        if (!there.equals(URI.create(path).getPath())) {
            ahead.add(there); // Whatever only leads on to another page looks like that.
        } else if (answer.headers().get("content-type").startsWith("text/html")) {
            desk.go(path);
            desk.axe();
            desk.screenshot("demo" + route.pattern().replaceAll("\\W+", "-").replaceAll("-$", ""));
            ahead.addAll(links(desk));
        }
    }

    /// The links of the page to this server.
    private static List<String> links(Desk desk) {
        Object found = desk.page().evaluate("""
            [...document.querySelectorAll("a[href]")].filter(link => link.origin === location.origin)
                .map(link => link.pathname + link.search)\
            """);
        return ((Collection<?>) found).stream().map(String::valueOf).toList();
    }
}
