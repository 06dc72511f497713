package dev.goalsmith.cli.serve;

import dev.goalsmith.app.Installation;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Failure;
import dev.goalsmith.web.boot.Server;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;

/// Starting and stopping, for every command that serves.
final class Serving {

    private Serving() {}

    static Server start(Installation installation, Console console, Server.Options options) {
        try {
            return Server.start(installation, console.clock(), options);
        } catch (PortInUseException taken) {
            installation.close();
            throw new Failure("port %d is taken; choose another with --port".formatted(taken.getPort()));
        }
    }

    /// Returns when the process is told to stop, with everything closed.
    static void untilStopped(Server server, Installation installation) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            installation.close();
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
