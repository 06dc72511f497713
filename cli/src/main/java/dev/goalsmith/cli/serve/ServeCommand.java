package dev.goalsmith.cli.serve;

import dev.goalsmith.app.Installation;
import dev.goalsmith.cli.Console;
import dev.goalsmith.web.boot.Server;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `goalsmith serve`: the web application over an installation, until it is stopped.
@Command(
        name = "serve",
        description = "Runs the web application.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Mail is sent when SPRING_MAIL_HOST is set in the environment (with SPRING_MAIL_PORT,"
                    + " SPRING_MAIL_USERNAME,",
            "SPRING_MAIL_PASSWORD, GOALSMITH_MAIL_FROM). Settings may also stand in application.properties in the"
                    + " folder."
        })
public final class ServeCommand implements Runnable {

    private final Console console;

    @Mixin
    private Place place = new Place();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "The port (default: 8080).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen (default: 127.0.0.1, this machine only).")
    private String address = "127.0.0.1";

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            description =
                    "How people reach it, for the links in letters, such as https://goals.example.org. With https,"
                            + " what a proxy of a private network says about its visitors is believed.")
    private @Nullable String publicAddress;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var reach = new Reach(address, port, publicAddress);
        Map<String, Object> settings = reach.settings();
        settings.put(
                "spring.config.additional-location",
                "optional:file:" + place.folder().toAbsolutePath() + "/");
        Installation installation = Server.open(place.database(), console.clock());
        Server server = Serving.start(installation, console, new Server.Options(address, port, settings));
        console.out().println("Goalsmith is up: %s (Ctrl-C stops it)".formatted(reach.shown(server.port())));
        String missing = reach.missing();
        if (missing != null) {
            console.out().println(missing);
        }
        console.out().flush();
        Serving.untilStopped(server, installation);
    }
}
