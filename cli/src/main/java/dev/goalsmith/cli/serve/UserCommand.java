package dev.goalsmith.cli.serve;

import dev.goalsmith.app.Installation;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.RequestPasswordReset;
import dev.goalsmith.app.account.Secret;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Failure;
import dev.goalsmith.cli.Misuse;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.boot.Server;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `goalsmith user`: what an administrator does on the machine itself, such as helping where there is no mail.
@Command(name = "user", description = "Looks after the people of an installation.", mixinStandardHelpOptions = true)
public final class UserCommand implements Runnable {

    private final Console console;

    @Mixin
    private Place place = new Place();

    public UserCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new Misuse("say what to do: list or reset-password");
    }

    @Command(name = "list", description = "Lists everybody.", mixinStandardHelpOptions = true)
    void list() {
        try (Installation installation = Server.open(place.database(), console.clock())) {
            List<Account> everybody = installation.get(FindAccount.class).everybody();
            for (Account account : everybody) {
                console.out()
                        .println("%s\t%s%s"
                                .formatted(
                                        account.email(),
                                        account.name(),
                                        account.administrator() ? "\tadministrator" : ""));
            }
        }
    }

    @Command(
            name = "reset-password",
            description = "Prints a link that sets a new password, once, for an hour.",
            mixinStandardHelpOptions = true)
    void resetPassword(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(
                            names = "--public-address",
                            paramLabel = "URL",
                            defaultValue = "http://127.0.0.1:8080",
                            description = "How people reach the installation (default: http://127.0.0.1:8080).")
                    String publicAddress) {
        try (Installation installation = Server.open(place.database(), console.clock())) {
            Secret secret = installation.get(RequestPasswordReset.class).byAdministrator(email);
            if (secret == null) {
                throw new Failure("nobody has the address %s; 'goalsmith user list' shows everybody".formatted(email));
            }
            console.out().println(Reach.checked(publicAddress) + "/password-reset/" + secret.text());
        }
    }
}
