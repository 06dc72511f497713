package dev.goalsmith.web.boot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The routes that a running server really answers.
public final class MappedRoutes {

    private MappedRoutes() {}

    /// Such as `GET /goals/{goal}`, sorted; `ANY` where every method is answered.
    public static List<String> of(Server server) {
        return server.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(MappedRoutes::lines)
                .sorted()
                .toList();
    }

    private static Stream<String> lines(RequestMappingInfo route) {
        List<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .toList();
        List<String> names = methods.isEmpty() ? List.of("ANY") : methods;
        return names.stream().flatMap(name -> route.getPatternValues().stream().map(pattern -> name + " " + pattern));
    }
}
