package dev.goalsmith.app;

import static dev.goalsmith.app.TestInstallation.done;

import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.goal.Goal;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Ada, who may set goals, and Grace, on Monday 23 November 2026 at nine in Berlin.
public abstract class GoalCase {

    @TempDir
    protected Path folder;

    protected TestInstallation goalsmith;
    protected Actor ada;
    protected Actor grace;

    @BeforeEach
    void open() {
        goalsmith = new TestInstallation(folder);
        ada = goalsmith.ada();
        grace = goalsmith.grace();
    }

    protected final <U extends UseCase> U get(Class<U> verb) {
        return goalsmith.get(verb);
    }

    protected final Goal begin(String wish) {
        return done(get(SetGoal.class).by(ada, new SetGoal.Request(wish, "CAREER")));
    }

    /// What must be there.
    protected static <T> T there(@Nullable T thing) {
        return Objects.requireNonNull(thing);
    }

    @AfterEach
    void close() {
        goalsmith.close();
    }
}
