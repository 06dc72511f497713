package dev.goalsmith.web;

import dev.goalsmith.app.Installation;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.demo.DemoClock;
import dev.goalsmith.app.demo.DemoWorld;
import dev.goalsmith.web.boot.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A real server on a free port over a fresh embedded database, with a clock that the test sets.
public final class TestServer implements AutoCloseable {

    private static @Nullable TestServer shared;

    private final SettableClock clock = new SettableClock();
    private final Installation installation;
    private final Server server;
    private final AtomicInteger people = new AtomicInteger();

    private TestServer(Map<String, Object> settings, boolean demo) {
        var demoClock = new DemoClock(clock);
        installation = Server.open("jdbc:sqlite:" + freshFolder().resolve("goalsmith.db"), demoClock);
        if (demo) {
            DemoWorld.create(installation, demoClock, ZoneId.of("Europe/Berlin"));
        }
        server = Server.start(installation, clock, new Server.Options("127.0.0.1", 0, settings));
    }

    public static TestServer start() {
        return new TestServer(Map.of(), false);
    }

    public static TestServer start(Map<String, Object> settings) {
        return new TestServer(settings, false);
    }

    /// The server of every [PageCase], at the beginning of its time. It is started once and ends with the tests.
    static synchronized TestServer shared() {
        if (shared == null) {
            shared = start();
            shared.somebody("Lin"); // The first person is the administrator, as no Ada of a test shall be.
        }
        shared.clock.set(SettableClock.MONDAY);
        return shared;
    }

    /// With the demo world in it.
    public static TestServer demo() {
        return new TestServer(Map.of(), true);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("goalsmith-test");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public SettableClock clock() {
        return clock;
    }

    /// A verb of the installation behind the pages, to prepare or look at what a test needs.
    public <U extends UseCase> U verb(Class<U> type) {
        return installation.get(type);
    }

    public Installation installation() {
        return installation;
    }

    /// The server itself.
    public Server server() {
        return server;
    }

    /// Where a page is, such as `/goals`.
    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /// Somebody without an account, over HTTP.
    public Visitor visitor() {
        return new Visitor(this);
    }

    /// Ada, signed up and signed in. The first person of a server is its administrator.
    public Visitor ada() {
        return visitor().signUp("Ada", "ada@example.org");
    }

    /// Somebody new with an address of their own, signed up and signed in.
    public Visitor somebody(String name) {
        return visitor().signUp(name, "%s%d@example.org".formatted(name, people.incrementAndGet()));
    }

    @Override
    public void close() {
        server.close();
        installation.close();
    }
}
