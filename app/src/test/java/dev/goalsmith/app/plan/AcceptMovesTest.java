package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.goal.Goal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptMovesTest {

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;
    private Goal course;

    /// Both goals had a session in a week that was missed.
    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
        ada.task(talk, "Outline", 120);
        course = ada.goal("Course", null);
        ada.task(course, "Enrol", 120);
        ada.promise(USUAL, MONDAY, MONDAY.plusDays(60));
        installation.pass(Duration.ofDays(7));
        installation.get(CatchUp.class).by(installation.ada());
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private boolean isTold(Goal goal) {
        PlanView view = installation.get(ShowPlan.class).by(installation.ada(), goal.id());
        return view != null && !view.moves().isEmpty();
    }

    @Test
    void whatMovedOfAnotherGoalIsStillTold() {
        Deleted told = done(installation.get(AcceptMoves.class).by(installation.ada(), talk.id()));
        assertThat(isTold(talk)).isFalse();
        assertThat(isTold(course)).isTrue();
        assertThat(installation.get(AcceptMoves.class).by(installation.ada(), talk.id()))
                .isEqualTo(Outcome.invalid(Problem.of("", "plan.moves.acceptedBefore")));

        done(installation.get(Undo.class).by(installation.ada(), told.id()));
        assertThat(isTold(talk)).isTrue();
    }

    @Test
    void whatMovedOfAllGoalsIsToldNoMoreAtOnce() {
        done(installation.get(AcceptMoves.class).by(installation.ada()));
        assertThat(isTold(talk)).isFalse();
        assertThat(isTold(course)).isFalse();
    }

    @Test
    void anotherPersonsGoalIsNotThere() {
        assertThat(installation.get(AcceptMoves.class).by(installation.grace(), talk.id()))
                .isInstanceOf(Outcome.Missing.class);
    }
}
