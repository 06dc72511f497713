package dev.goalsmith.web.access;

import static dev.goalsmith.web.Talk.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.goal.CheckPlace;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceTest {

    /// What an address may name beside a goal without being part of it.
    private static final Set<String> ANYWHERE = Set.of("daysOff", "busyTime", "busyImport", "criterion", "predecessor");

    /// Forms that name what is of one goal in a field.
    private static final List<String> NAMING_A_TASK = List.of("/goals/{goal}/moves", "/goals/{goal}/work");

    @Test
    void whatIsOfOneGoalIsNotThereUnderAnotherOfTheSamePerson() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            Actor actor = ada.actor();
            var place = new HashMap<>(EveryThing.of(server, actor));
            var fields = Fields.naming(place);
            Goal another = done(server.verb(SetGoal.class).by(actor, new SetGoal.Request("Learn to sing", "CAREER")));
            place.put("goal", another.id().toString());
            var before = Kept.in(server.installation().forLibraries());
            for (Route route : routes()) {
                String path = route.path(place::get);
                Answer answer = route.isPost() ? ada.post(path, fields) : ada.get(path);
                assertThat(answer.status()).as("%s under another goal", route).isEqualTo(404);
            }
            assertThat(Kept.in(server.installation().forLibraries())).isEqualTo(before);
        }
    }

    @Test
    void whateverAnAddressNamesBesideAGoalIsLookedAtOrKnownToStandAnywhere() {
        Set<String> named = Route.all().stream()
                .map(Route::variables)
                .filter(variables -> variables.contains("goal"))
                .flatMap(Collection::stream)
                .filter(name -> !name.equals("goal") && !CheckPlace.names().contains(name))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(ANYWHERE);
    }

    private static List<Route> routes() {
        List<Route> routes = Route.all().stream()
                .filter(route -> route.variables().contains("goal"))
                .filter(route -> NAMING_A_TASK.contains(route.pattern())
                        || CheckPlace.names().stream().anyMatch(route.variables()::contains))
                .toList();
        assertThat(routes).hasSizeGreaterThan(30);
        return routes;
    }
}
