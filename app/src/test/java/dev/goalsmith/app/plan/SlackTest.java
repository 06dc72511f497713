package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.plan.PlanView.Line;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.goal.Goal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Eight hours a week: Monday evening, Thursday morning, Saturday.
class SlackTest {

    private TestInstallation installation;
    private PlanCase ada;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private Goal goal(@Nullable LocalDate deadline, int... minutes) {
        Goal goal = ada.goal("Talk", deadline);
        for (int at = 0; at < minutes.length; at++) {
            ada.task(goal, "Task " + (at + 1), minutes[at]);
        }
        ada.promise(USUAL, MONDAY, MONDAY.plusMonths(3));
        return goal;
    }

    private List<Ahead> ahead(Goal goal) {
        PlanView plan = Objects.requireNonNull(installation.get(ShowPlan.class).by(installation.ada(), goal.id()));
        return plan.weeks().stream()
                .flatMap(week -> week.lines().stream())
                .map(Line::ahead)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<@Nullable Slack> slacks(Goal goal) {
        return ahead(goal).stream().<@Nullable Slack>map(Ahead::slack).toList();
    }

    @Test
    void whatAWeekWithoutWorkWouldNotMakeLateIsComfortable() {
        assertThat(slacks(goal(MONDAY.plusDays(13), 120, 120))).containsOnly(Slack.COMFORTABLE);
    }

    @Test
    void whatAWeekWithoutWorkWouldMakeLateIsTight() {
        assertThat(slacks(goal(MONDAY.plusDays(13), 420, 120)))
                .containsExactly(Slack.COMFORTABLE, Slack.COMFORTABLE, Slack.COMFORTABLE, Slack.TIGHT, Slack.TIGHT);
    }

    @Test
    void whatEndsAfterItsDeadlineIsLate() {
        assertThat(slacks(goal(MONDAY.plusDays(1), 180))).containsExactly(Slack.TIGHT, Slack.LATE);
    }

    @Test
    void whatHasNoDeadlineIsNeither() {
        assertThat(slacks(goal(null, 120))).hasSize(1).containsOnlyNulls();
    }

    @Test
    void eachSessionSaysWhyItStandsWhereItDoes() {
        Goal goal = goal(null, 180, 60);

        assertThat(ahead(goal))
                .extracting(Ahead::why)
                .containsExactly(Phrase.of("plan.why.next"), Phrase.of("plan.why.goesOn"), Phrase.of("plan.why.next"));
        done(installation
                .get(PinSession.class)
                .by(installation.ada(), ada.sessions().getLast().id(), new PinSession.Request("", "", "")));
        assertThat(ahead(goal)).last().extracting(Ahead::why).isEqualTo(Phrase.of("plan.why.pinned"));
    }
}
