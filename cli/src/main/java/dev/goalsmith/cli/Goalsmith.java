package dev.goalsmith.cli;

import dev.goalsmith.cli.forecast.ForecastCommand;
import dev.goalsmith.cli.plan.PlanCommand;
import dev.goalsmith.cli.review.ReviewCommand;
import dev.goalsmith.cli.serve.DemoCommand;
import dev.goalsmith.cli.serve.ServeCommand;
import dev.goalsmith.cli.serve.UserCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

/// The command `goalsmith`, which does nothing by itself but knows its subcommands.
@Command(
        name = "goalsmith",
        description = "From a career wish to a SMART goal, an honest plan and something to celebrate.",
        mixinStandardHelpOptions = true,
        version = "goalsmith 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = "%nSee 'goalsmith COMMAND --help' for what a command does.")
public final class Goalsmith implements Runnable {

    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Goalsmith() {}

    public static void main(String[] args) {
        // "true" where the launcher saw a terminal; a command of a pipe must not colour its output.
        boolean colour = Boolean.getBoolean("goalsmith.terminal") && System.getenv("NO_COLOR") == null;
        Console console = new Console(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                colour,
                Clock.system(ZoneId.systemDefault()));
        System.exit(run(console, args));
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), false);
    }

    /// Runs the command that `args` name, and gives its exit code: 0 done, 1 failed, 2 misused.
    static int run(Console console, String... args) {
        int code = commandLine(console).execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new Goalsmith())
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new PlanCommand(console))
                .addSubcommand(new ForecastCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new UserCommand(console))
                .registerConverter(LocalDate.class, Goalsmith::day)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((misuse, _) -> misused(console, misuse, misuse.getCommandLine()))
                .setExecutionExceptionHandler((failure, command, _) -> failed(console, failure, command));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("“%s” is no day such as 2026-11-21".formatted(written));
        }
    }

    private static int failed(Console console, Exception failure, CommandLine command) {
        return switch (failure) {
            case Misuse misuse -> misused(console, misuse, command);
            case Failure known -> say(console, command, oneLine(known.getMessage()), FAILED);
            default -> say(console, command, "this should not have happened: " + oneLine(failure.toString()), FAILED);
        };
    }

    private static int misused(Console console, Exception misuse, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        return say(console, command, "%s (see '%s --help')".formatted(oneLine(misuse.getMessage()), name), MISUSED);
    }

    private static int say(Console console, CommandLine command, String line, int code) {
        console.err().println(command.getCommandSpec().qualifiedName() + ": " + line);
        return code;
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    public void run() {
        throw new Misuse("name a command");
    }
}
