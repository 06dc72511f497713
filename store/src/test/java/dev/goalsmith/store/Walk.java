package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.forecast.KeptForecast;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.trash.Doomed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds every class of the store that is opened with a transaction, and calls whatever it can with a world's things.
final class Walk {

    /// So that "before this day" means everything.
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private Walk() {}

    /// What a call gave, and what was called.
    record Call<T>(String name, T result) {}

    /// The classes that are opened with these.
    static List<Class<?>> storesOf(Class<?>... opening) {
        return classes().stream()
                .filter(type -> Arrays.stream(type.getConstructors())
                        .anyMatch(made -> Arrays.equals(made.getParameterTypes(), opening)))
                .toList();
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(Database.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("dev/goalsmith/store"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("-info") && !name.contains("/table/"))
                        .sorted()
                        .<Class<?>>map(Walk::load)
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    static Object open(Class<?> store, Tx tx, Id owner) {
        try {
            Constructor<?> door = store.getConstructor(Tx.class, Id.class);
            return door.newInstance(tx, owner);
        } catch (ReflectiveOperationException shut) {
            throw new IllegalStateException(shut);
        }
    }

    /// Its public methods that are not those of every object.
    static List<Method> methods(Class<?> store) {
        return Arrays.stream(store.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(java.util.Comparator.comparing(Method::toString))
                .toList();
    }

    /// Everything that can be deleted of the world.
    static List<Call<Doomed>> doomed(World world) {
        var doomed = new ArrayList<Call<Doomed>>();
        for (Method factory : methods(Doomed.class)) {
            for (List<Object> arguments : arguments(factory, world, List.of())) {
                doomed.add(new Call<>(factory.getName() + arguments, (Doomed) call(factory, null, arguments)));
            }
        }
        return doomed;
    }

    @SuppressWarnings("NullAway") // A static method is called on nothing, and a method may give null.
    static Object call(Method method, @Nullable Object on, List<Object> arguments) {
        try {
            return method.invoke(on, arguments.toArray());
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /// Every way to call the method with the things of the world.
    static List<List<Object>> arguments(Method method, World world, List<Call<Doomed>> doomed) {
        List<List<Object>> ways = List.of(List.of());
        for (Parameter parameter : method.getParameters()) {
            boolean fresh = parameter.getType() == Id.class && takesIn(method);
            List<Object> choices = fresh ? List.of(Samples.id()) : choices(parameter, world, doomed);
            ways = ways.stream()
                    .flatMap(way -> choices.stream()
                            .map(choice -> Stream.concat(way.stream(), Stream.of(choice))
                                    .toList()))
                    .toList();
        }
        if (ways.isEmpty()) {
            throw new AssertionError("the world has nothing to call %s with".formatted(method));
        }
        return ways;
    }

    /// Whether its id is the name of what it keeps, and not of something that is there.
    private static boolean takesIn(Method method) {
        return List.of(method.getParameterTypes()).contains(Doomed.class);
    }

    private static List<Object> choices(Parameter parameter, World world, List<Call<Doomed>> doomed) {
        Class<?> type = parameter.getType();
        if (type == Id.class) {
            return List.copyOf(named(parameter.getName(), world));
        } else if (Collection.class.isAssignableFrom(type)) {
            Type of = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
            if (of == KeptForecast.class) {
                return List.of(
                        List.of(world.goals().forecast()), List.of(world.goals().foretoldAnew()));
            }
            return List.of(of == Id.class ? named(parameter.getName(), world) : world.all((Class<?>) of));
        } else if (type == Doomed.class) {
            return doomed.stream().<Object>map(Call::result).toList();
        } else if (type == String.class) {
            return List.of(WorldOfGoals.QUESTION);
        } else if (type == int.class) {
            return List.of(1, 0);
        } else if (type == Instant.class) {
            return List.of(LATEST, Instant.EPOCH);
        } else if (type == Task.class) {
            Task task = world.work().part();
            return List.of(task, task.with(task.note().thoughtThrough(true)));
        } else if (type == PlannedSession.class) {
            return world.all(PlannedSession.class).stream()
                    .<Object>mapMulti((session, add) -> {
                        add.accept(session);
                        add.accept(session.letGo());
                    })
                    .toList();
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type == LocalDate.class) {
            return List.of(WorldOfGoals.DAY);
        } else if (type == LocalDateTime.class) {
            return List.of(LocalDate.EPOCH.atStartOfDay());
        }
        return List.copyOf(world.all(type));
    }

    /// The ids that a parameter of this name is meant for; all of them where the name does not say.
    private static List<Id> named(String name, World world) {
        return switch (name) {
            case "goal" -> List.of(world.goals().goal().id());
            case "task", "tasks", "predecessor", "siblings" ->
                List.of(
                        world.work().before().id(),
                        world.work().part().id(),
                        world.work().whole().id());
            case "measure" -> List.of(world.work().measure().id());
            case "reading" -> List.of(world.work().reading().id());
            case "target" -> List.of(world.work().target().id());
            case "tally" -> List.of(world.work().tally().id());
            case "log" -> List.of(world.days().log().id());
            case "hurdle" -> List.of(world.goals().hurdle().id());
            case "lesson" -> List.of(world.goals().lesson().id());
            case "milestone", "milestones" -> List.of(world.goals().milestone().id());
            case "link" -> List.of(world.reasons().link().id());
            case "need" -> List.of(world.reasons().need().id());
            case "busyTime" -> List.of(world.days().busyTime().id());
            case "busyImport" ->
                List.of(Objects.requireNonNull(world.days().busyTime().importId()));
            case "daysOff" -> List.of(world.days().daysOffId());
            default -> world.ids();
        };
    }
}
