package dev.goalsmith.app;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Ada has an active goal.
public abstract class TrackCase extends GoalCase {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    protected Seed seed;
    protected Goal talk;

    @BeforeEach
    void sow() {
        seed = new Seed(folder, ada);
        talk = seed.goal("Talk at the spring meeting", GoalState.ACTIVE);
    }

    @AfterEach
    void closeSeed() {
        seed.close();
    }
}
