package dev.goalsmith.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of `routes.tsv`: a way into the server, and who may take it.
record Route(String method, String pattern, Who who) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /// From everybody to the administrator alone.
    enum Who {
        NOBODY,
        SIGNED_IN,
        ADMINISTRATOR
    }

    static List<Route> all() {
        try (InputStream file = Objects.requireNonNull(Route.class.getResourceAsStream("/routes.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Route::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Route of(String line) {
        String[] cells = line.split("\t", -1);
        return new Route(cells[0], cells[1], Who.valueOf(cells[2]));
    }

    /// The way that leads to the page at `path`, the plainest if there are several; null if there is none.
    static @Nullable Route find(String path) {
        return all().stream()
                .filter(route -> !route.isPost()
                        && path.matches(route.pattern.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingInt(route -> route.variables().size()))
                .orElse(null);
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /// The names of what its address says.
    List<String> variables() {
        var names = new ArrayList<String>();
        Matcher found = VARIABLE.matcher(pattern);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /// Whether somebody's thing is named in it.
    boolean namesThings() {
        return pattern.contains("{") && !pattern.contains("{secret}");
    }

    String path(Function<String, String> values) {
        return VARIABLE.matcher(pattern).replaceAll(found -> values.apply(found.group(1)));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
