package dev.goalsmith.cli.serve;

import dev.goalsmith.app.Installation;
import dev.goalsmith.app.demo.DemoClock;
import dev.goalsmith.app.demo.DemoWorld;
import dev.goalsmith.cli.Console;
import dev.goalsmith.web.boot.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `goalsmith demo`: the whole product on a fresh temporary folder, with a world to try it in.
@Command(
        name = "demo",
        description = "Runs the web application with a demo world, on a temporary folder.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Runnable {

    private final Console console;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "The port (default: 8080).")
    private int port;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var clock = new DemoClock(console.clock());
        Installation installation = Server.open("jdbc:sqlite:" + folder().resolve("goalsmith.db"), clock);
        DemoWorld.create(installation, clock, console.clock().getZone());
        Server server = Serving.start(installation, console, new Server.Options("127.0.0.1", port, Map.of()));
        console.out().println("Goalsmith is up with a demo world: http://127.0.0.1:" + server.port());
        console.out()
                .println("Sign in as %s with the password “%s”. Ctrl-C stops it."
                        .formatted(DemoWorld.EMAIL, DemoWorld.PASSWORD));
        console.out().flush();
        Serving.untilStopped(server, installation);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("goalsmith-demo");
        } catch (IOException full) {
            throw new UncheckedIOException("there is no room for temporary files", full);
        }
    }
}
