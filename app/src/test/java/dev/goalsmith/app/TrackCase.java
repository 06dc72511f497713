package dev.goalsmith.app;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Ada has an active goal, on Monday 23 November 2026 at nine in Berlin.
public abstract class TrackCase {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    protected Path folder;

    protected TestInstallation goalsmith;
    protected Seed seed;
    protected Actor ada;
    protected Actor grace;
    protected Goal talk;

    @BeforeEach
    void open() {
        goalsmith = new TestInstallation(folder);
        ada = goalsmith.ada();
        grace = goalsmith.grace();
        seed = new Seed(folder, ada);
        talk = seed.goal("Talk at the spring meeting", GoalState.ACTIVE);
    }

    /// What must be there.
    protected static <T> T there(@Nullable T thing) {
        return Objects.requireNonNull(thing);
    }

    @AfterEach
    void close() {
        seed.close();
        goalsmith.close();
    }
}
