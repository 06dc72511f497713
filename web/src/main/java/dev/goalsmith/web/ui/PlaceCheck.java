package dev.goalsmith.web.ui;

import dev.goalsmith.app.goal.CheckPlace;
import dev.goalsmith.engine.Id;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Before any controller of a goal is asked: what an address names must be part of the goal in it, or the address leads
/// nowhere. So a controller need not look again.
@Component
class PlaceCheck implements HandlerInterceptor {

    /// Where the form names the note, which must be of the goal, too.
    private static final Set<String> NAMING_A_TASK = Set.of("/goals/{goal}/moves", "/goals/{goal}/work");

    private final CheckPlace checkPlace;

    PlaceCheck(CheckPlace checkPlace) {
        this.checkPlace = checkPlace;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Map<String, Id> named = named(request);
        if (named.containsKey("goal")
                && named.size() > 1
                && !checkPlace.by(Ask.actor(request.getUserPrincipal()), named)) {
            throw new NotFound();
        }
        return true;
    }

    /// What is no id is left to the controller.
    private static Map<String, Id> named(HttpServletRequest request) {
        var named = new HashMap<String, Id>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, text) -> put(named, String.valueOf(name), String.valueOf(text)));
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && NAMING_A_TASK.contains(pattern.toString())) {
            put(named, "task", request.getParameter("task"));
        }
        return named;
    }

    private static void put(Map<String, Id> named, String name, @Nullable String text) {
        Id id = text == null ? null : Id.parse(text);
        if (id != null) {
            named.put(name, id);
        }
    }
}
