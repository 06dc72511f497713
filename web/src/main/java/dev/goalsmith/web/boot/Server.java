package dev.goalsmith.web.boot;

import dev.goalsmith.app.Installation;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.account.Passwords;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;

/// A running web server over an installation. Closing it closes the installation, too.
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Where to listen, and further settings by the names of Spring Boot, such as `spring.mail.host`.
    public record Options(String address, int port, Map<String, Object> settings) {}

    /// Opens the installation with the passwords that this server can check.
    public static Installation open(String database, InstantSource clock) {
        return Installation.open(database, clock, new SecureRandom(), passwords());
    }

    /// How this server keeps passwords.
    public static Passwords passwords() {
        return Security.ENCODER::encode;
    }

    /// Starts and returns when pages are answered. Port 0 takes any that is free.
    public static Server start(Installation installation, InstantSource clock, Options options) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                // What a proxy says is believed only where the settings say that there is one.
                .properties(Map.of("server.forward-headers-strategy", "none"))
                .properties(options.settings())
                .properties(Map.of("server.address", options.address(), "server.port", options.port()))
                .initializers(fresh -> handOut((GenericApplicationContext) fresh, installation, clock))
                .run();
        return new Server(context);
    }

    private static void handOut(GenericApplicationContext context, Installation installation, InstantSource clock) {
        context.registerBean(Installation.class, () -> installation);
        context.registerBean(DataSource.class, installation::forLibraries);
        context.registerBean(InstantSource.class, () -> clock);
        for (UseCase verb : installation.useCases()) {
            register(context, verb);
        }
    }

    @SuppressWarnings("unchecked") // An object is an instance of its own class.
    private static <U extends UseCase> void register(GenericApplicationContext context, U verb) {
        context.registerBean((Class<U>) verb.getClass(), () -> verb);
    }

    /// What it is made of, to compare with what it should be.
    ConfigurableApplicationContext context() {
        return context;
    }

    /// The port that is listened on.
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /// Beans are named in full: several concepts have a controller of the same name.
    @SpringBootApplication(
            scanBasePackages = "dev.goalsmith.web",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Application {}
}
