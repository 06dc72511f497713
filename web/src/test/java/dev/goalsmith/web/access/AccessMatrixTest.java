package dev.goalsmith.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import dev.goalsmith.web.access.Route.Who;
import dev.goalsmith.web.boot.MappedRoutes;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Calls every route as everybody: what is another's answers as what is not there.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixTest {

    /// Answered before any controller is asked.
    private static final List<String> OF_THE_DOOR = List.of("POST /sign-in", "POST /sign-out");

    /// An id, a token, or a secret.
    private static final Pattern NAMES = Pattern.compile("[0-9A-Za-z_-]{22,}");

    /// The field in which such a form names a thing of one's own.
    private static final Map<String, String> NAMED_IN = Map.ofEntries(
            Map.entry("/timer", "task"),
            Map.entry("/pins", "session"),
            Map.entry("/pins/deletion", "session"),
            Map.entry("/pins/former", "move"),
            Map.entry("/pins/places", "place"),
            Map.entry("/goals/{goal}/moves", "task"),
            Map.entry("/goals/{goal}/work", "task"),
            Map.entry("/goals/{goal}/tasks", "parent"),
            Map.entry("/goals/{goal}/settings", "serves"),
            Map.entry("/goals/{goal}/plan/tasks-aside", "task"),
            Map.entry("/goals/{goal}/tasks/{task}/predecessors", "predecessor"));

    /// After it nothing of the goal is left to ask for.
    private static final String GONE = "/goals/{goal}/deletion";

    private static TestServer server;
    private static Visitor ada;
    private static Visitor grace;
    private static Map<String, String> adas;
    private static Map<String, String> graces;

    @BeforeAll
    static void begin() {
        server = TestServer.start();
        ada = server.ada();
        grace = server.visitor().signUp("Grace", "grace@example.org");
        adas = EveryThing.of(server, ada.actor());
        graces = EveryThing.of(server, grace.actor());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static Map<String, List<String>> kept() {
        return Kept.in(server.installation().forLibraries());
    }

    private static String nothing(String name) {
        return name.equals("criterion")
                ? "specific"
                : new Id(new UUID(0x019A_0000_0000_7000L, name.hashCode())).toString();
    }

    private static Answer ask(Visitor visitor, Route route, String path, Map<String, String> fields) {
        if (route.isPost() && route.pattern().endsWith("/imports")) {
            return visitor.send(upload(visitor, path));
        }
        return route.isPost() ? visitor.post(path, fields) : visitor.get(path);
    }

    private static HttpRequest.Builder upload(Visitor visitor, String path) {
        String body = String.join(
                "\r\n",
                "--border",
                "Content-Disposition: form-data; name=\"file\"; filename=\"plan.csv\"",
                "Content-Type: text/csv",
                "",
                EveryThing.SHEET,
                "--border--",
                "");
        return HttpRequest.newBuilder(URI.create(server.address(path)))
                .header("Content-Type", "multipart/form-data; boundary=border")
                .header("X-CSRF-TOKEN", visitor.token())
                .POST(BodyPublishers.ofString(body));
    }

    /// What can be told from an answer: its status, and its page without the ids and tokens in it.
    private static List<Object> told(Answer answer) {
        String address = NAMES.matcher(answer.address().toString()).replaceAll("…");
        return List.of(answer.status(), address, NAMES.matcher(answer.text()).replaceAll("…"));
    }

    @Test
    @Order(1)
    void everyRouteIsListedWithWhoMayTakeIt() {
        List<String> listed = Route.all().stream()
                .map(Route::toString)
                .filter(route -> !OF_THE_DOOR.contains(route))
                .sorted()
                .toList();
        assertThat(listed).hasSizeGreaterThan(50).isEqualTo(MappedRoutes.of(server.server()));
    }

    @Test
    @Order(2)
    void nobodyIsSentToTheDoorWhateverIsThere() {
        Visitor nobody = server.visitor();
        Map<String, List<String>> before = kept();
        for (Route route : Route.all()) {
            if (route.who() != Who.NOBODY) {
                Answer there = ask(nobody, route, route.path(adas::get), Fields.naming(adas));
                Answer notThere = ask(nobody, route, route.path(AccessMatrixTest::nothing), Fields.naming(Map.of()));
                assertThat(told(there)).as("%s as nobody", route).isEqualTo(told(notThere));
                assertThat(there.address().getPath()).as("%s as nobody", route).isEqualTo("/sign-in");
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void whatIsAnothersAnswersAsWhatIsNotThere() {
        Map<String, List<String>> before = kept();
        for (Route route : Route.all()) {
            if (route.who() == Who.SIGNED_IN
                    && route.namesThings()
                    && !route.variables().equals(List.of("deleted"))) {
                Answer hers = ask(grace, route, route.path(adas::get), Fields.naming(adas));
                Answer notThere = ask(grace, route, route.path(AccessMatrixTest::nothing), Fields.naming(adas));
                assertThat(told(hers).subList(0, 1)).as("%s as Grace", route).containsExactly(404);
                assertThat(kept()).as("%s as Grace changes", route).isEqualTo(before);
                assertThat(hers.text().replaceAll(NAMES.pattern(), "…"))
                        .as("%s as Grace", route)
                        .isEqualTo(notThere.text().replaceAll(NAMES.pattern(), "…"));
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void whatIsAnothersIsNotReachedThroughOnesOwn() {
        Map<String, List<String>> before = kept();
        for (Route route : Route.all()) {
            List<String> names = route.variables();
            if (names.size() > 1 && !names.contains("criterion")) {
                String last = names.getLast();
                Answer hers = ask(
                        grace,
                        route,
                        route.path(name -> (name.equals(last) ? adas : graces).get(name)),
                        Fields.naming(adas));
                Answer notThere = ask(
                        grace,
                        route,
                        route.path(name -> name.equals(last) ? nothing(name) : graces.get(name)),
                        Fields.naming(adas));
                assertThat(told(hers)).as("%s through Grace’s", route).isEqualTo(told(notThere));
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void whatIsAnothersIsNotReachedByAField() {
        Map<String, List<String>> before = kept();
        for (Route route : Route.all()) {
            String field = NAMED_IN.get(route.pattern());
            if (route.isPost() && field != null) {
                String id = adas.get(field.equals("parent") ? "task" : field.equals("serves") ? "goal" : field);
                Answer hers = ask(grace, route, route.path(graces::get), Fields.with(field, id));
                Answer notThere = ask(grace, route, route.path(graces::get), Fields.with(field, nothing(field)));
                assertThat(told(hers)).as("%s with Ada’s %s", route, field).isEqualTo(told(notThere));
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void anotherTakesNothingOutOfOnesTrash() {
        Map<String, List<String>> before = kept();
        Answer hers = grace.post("/undo/" + adas.get("deleted"), Map.of());
        Answer notThere = grace.post("/undo/" + nothing("deleted"), Map.of());
        assertThat(told(hers)).isEqualTo(told(notThere));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void whatIsTheAdministratorsIsNotThereForOthers() {
        Map<String, List<String>> before = kept();
        for (Route route : Route.all()) {
            if (route.who() == Who.ADMINISTRATOR) {
                assertThat(ask(grace, route, route.pattern(), Fields.naming(Map.of()))
                                .status())
                        .as(route.toString())
                        .isEqualTo(404);
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void aFormWithoutItsTokenChangesNothing() {
        Map<String, List<String>> before = kept();
        for (Route route : Route.all()) {
            if (route.isPost()) {
                URI address = URI.create(server.address(route.path(name -> adas.getOrDefault(name, "secret"))));
                Answer refused = ada.send(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=Changed&title=Changed&text=Changed&open=true&version=1")));
                // What is about signing in is not kept: it may hold a secret.
                boolean kept = !route.pattern().startsWith("/sign-")
                        && !route.pattern().contains("{secret}")
                        && !route.pattern().equals("/password-reset");
                assertThat(refused.address().getPath().equals("/interrupted"))
                        .as(route.toString())
                        .isEqualTo(kept);
                assertThat(kept()).as("%s without a token", route).isEqualTo(before);
            }
        }
        assertThat(ada.get("/me").address().getPath()).as("still signed in").isEqualTo("/me");
    }

    /// Without this the tests above could pass because their addresses led nowhere.
    @Test
    @Order(9)
    void everyAddressLeadsSomewhereForItsOwner() {
        ada.get("/me");
        Map<String, List<String>> before = kept();
        for (Route route : inOrderOfHarm()) {
            Answer answer = ask(ada, route, route.path(name -> adas.getOrDefault(name, "")), fieldsOf(route));
            assertThat(answer.status())
                    .as("%s as Ada", route)
                    .isNotIn(400, 404, 405, 415)
                    .isLessThan(500);
        }
        assertThat(kept()).isNotEqualTo(before);
    }

    private Map<String, String> fieldsOf(Route route) {
        return switch (route.pattern()) {
            case "/goals/{goal}/plan/tasks-aside" -> Fields.with("task", adas.getOrDefault("predecessor", ""));
            case "/goals/{goal}/way/deletion" -> Fields.with("milestone", adas.getOrDefault("markedMilestone", ""));
            case "/examples/goals" -> Map.of("example", "speaking-1");
            default -> Fields.naming(adas);
        };
    }

    private static List<Route> inOrderOfHarm() {
        return Route.all().stream()
                .filter(route -> route.who() != Who.NOBODY && !route.pattern().equals("/me/password"))
                .sorted(Comparator.comparingInt(AccessMatrixTest::harm)
                        .thenComparingLong(route -> -route.pattern()
                                .chars()
                                .filter(letter -> letter == '/')
                                .count()))
                .toList();
    }

    /// Looking comes first, then changing, then celebrating and looking at that, then deleting.
    private static int harm(Route route) {
        boolean celebrating = route.pattern().startsWith("/goals/{goal}/celebration");
        if (route.pattern().endsWith("/deletion") || route.pattern().endsWith("/tasks-aside")) {
            return route.pattern().endsWith("/tasks/{task}/deletion")
                    ? 5
                    : route.pattern().equals(GONE) ? 6 : 4;
        } else if (celebrating) {
            return route.isPost() && route.pattern().endsWith("/celebration") ? 2 : 3;
        }
        return route.isPost() ? 1 : 0;
    }
}
