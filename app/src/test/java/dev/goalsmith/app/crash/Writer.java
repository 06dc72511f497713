package dev.goalsmith.app.crash;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.account.OpenSignUp;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.journal.LogHurdle;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.engine.Id;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;

/// A program to be killed: signs up, writes 200 things one after the other, and says of each when it is done.
final class Writer {

    static final int WRITES = 200;

    private final Installation installation;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Actor actor;

    private Writer(Installation installation, String email) {
        this.installation = installation;
        this.actor = signUp(email);
    }

    /// Arguments: the address of the database, and who signs up.
    public static void main(String[] arguments) throws IOException {
        var installation = Installation.open(
                arguments[0], InstantSource.system(), new SecureRandom(), password -> "plain:" + password);
        var writer = new Writer(installation, arguments[1]);
        Id goal = writer.set("The first wish");
        for (int number = 1; number <= WRITES; number++) {
            goal = writer.write(goal, number);
        }
        writer.waitForTheEnd();
    }

    private Actor signUp(String email) {
        Actor somebody =
                done(installation.get(SignUp.class).by(new SignUp.Request(email, "Ada", "correct horse", "UTC")));
        installation.get(OpenSignUp.class).by(somebody, true);
        acknowledge("account", somebody.id(), somebody.id());
        return somebody;
    }

    /// The goal that the next thing hangs on.
    private Id write(Id goal, int number) {
        String text = "written " + number;
        switch (number % 4) {
            case 0 -> {
                return set(text);
            }
            case 1 -> {
                var request = new AddTask.Request(goal, null, text);
                acknowledge(
                        "task",
                        goal,
                        done(installation.get(AddTask.class).by(actor, request))
                                .getFirst()
                                .id());
            }
            case 2 ->
                acknowledge(
                        "lesson",
                        goal,
                        done(installation.get(RecordLesson.class).by(actor, goal, text))
                                .id());
            default -> {
                var request = new LogHurdle.Request("TIME", text, "", "");
                acknowledge(
                        "hurdle",
                        goal,
                        done(installation.get(LogHurdle.class).by(actor, goal, request))
                                .id());
            }
        }
        return goal;
    }

    private Id set(String wish) {
        Id goal = done(installation.get(SetGoal.class).by(actor, new SetGoal.Request(wish, "CAREER")))
                .id();
        acknowledge("goal", goal, goal);
        return goal;
    }

    /// One line for each: its end is a full stop, so that half a line can be told from a whole one.
    private void acknowledge(String kind, Id goal, Id id) {
        out.println(kind + " " + goal + " " + id + " .");
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException(outcome.toString());
    }

    /// It never ends by itself, nor closes what it opened.
    private void waitForTheEnd() throws IOException {
        out.println("all .");
        System.in.read();
    }
}
