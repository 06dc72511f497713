package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.plan.PlannedSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Ada, who promised two hours on Monday, two on Thursday and four on Saturday for four weeks, and how her work fits.
abstract class FitCase {

    /// The last day of the promise.
    static final LocalDate CHRISTMAS = MONDAY.plusDays(27);

    TestInstallation installation;
    PlanCase ada;

    @BeforeEach
    final void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        ada.promise(USUAL, MONDAY, CHRISTMAS);
    }

    @AfterEach
    final void end() {
        ada.close();
        installation.close();
    }

    final Goal goal(String name, LocalDate due, int minutes) {
        Goal goal = ada.goal(name, due);
        ada.task(goal, "Work on " + name, minutes);
        return goal;
    }

    final FitView fit(Goal goal) {
        return Objects.requireNonNull(installation.get(ShowPlan.class).by(installation.ada(), goal.id()))
                .fit();
    }

    final void pin(PlannedSession session, LocalDate day, String time) {
        var there = new PinSession.Request("", day.toString(), time);
        done(installation.get(PinSession.class).by(installation.ada(), session.id(), there));
    }
}
