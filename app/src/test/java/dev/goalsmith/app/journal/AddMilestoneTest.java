package dev.goalsmith.app.journal;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddMilestoneTest extends GoalCase {

    private static final LocalDate HALF_DUE = LocalDate.of(2026, 12, 31);

    private Goal goal;
    private Milestone half;

    @BeforeEach
    void begin() {
        goal = begin("Learn to row");
        var deadline = new SetDeadline.Request("2027-02-28", true, "", goal.version());
        done(get(SetDeadline.class).by(ada, goal.id(), deadline));
        half = done(add("Half", "50", HALF_DUE.toString()));
    }

    private Outcome<Milestone> add(String name, String share, String day) {
        return get(AddMilestone.class).by(ada, goal.id(), new MilestoneForm(name, share, day, ""));
    }

    private Outcome<Milestone> change(String share, String day, String treat) {
        return get(ChangeMilestone.class).by(ada, half.id(), new MilestoneForm("Half", share, day, treat), 1);
    }

    private static Outcome<Milestone> refused(String key, Object... args) {
        return Outcome.invalid(Problem.of("dueOn", key, args));
    }

    @Test
    void aMilestoneStandsBetweenTodayAndTheDeadline() {
        LocalDate yesterday = LocalDate.of(2026, 11, 22);
        assertThat(add("Begun", "10", "2026-11-22")).isEqualTo(refused("goal.deadline.past", yesterday));
        assertThat(add("Nearly", "90", "2027-03-01"))
                .isEqualTo(refused("journal.milestone.afterDeadline", LocalDate.of(2027, 2, 28)));
        assertThat(change("50", "2026-11-22", "")).isEqualTo(refused("goal.deadline.past", yesterday));
        done(add("Begun", "10", "2026-11-23"));
        done(add("Nearly", "90", "2027-02-28"));
    }

    @Test
    void aGreaterShareIsNotDueBeforeASmallerOne() {
        assertThat(add("Three quarters", "75", "2026-12-30"))
                .isEqualTo(refused("journal.milestone.tooEarly", "Three quarters", 75, "Half", 50, HALF_DUE));
        assertThat(add("A quarter", "25", "2027-01-01"))
                .isEqualTo(refused("journal.milestone.tooLate", "A quarter", 25, "Half", 50, HALF_DUE));
        done(add("Some day", "25", ""));
        done(add("Three quarters", "75", "2027-01-01"));
        assertThat(change("80", "2026-12-31", ""))
                .isEqualTo(refused(
                        "journal.milestone.tooEarly", "Half", 80, "Three quarters", 75, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aMilestoneIsNotMeasuredByWhatItWas() {
        assertThat(done(change("60", "2026-12-30", "")).mark())
                .isEqualTo(new Milestone.Mark(60, LocalDate.of(2026, 12, 30)));
    }

    @Test
    void aMilestoneWhoseDayWentByCanStillBeChanged() {
        goalsmith.pass(Duration.ofDays(60));

        assertThat(done(change("50", "2026-12-31", "Cake")).treat()).isEqualTo("Cake");
        assertThat(done(get(ChangeMilestone.class).by(ada, half.id(), new MilestoneForm("Half", "40", "", ""), 2))
                        .mark())
                .isEqualTo(new Milestone.Mark(40, null));
    }
}
