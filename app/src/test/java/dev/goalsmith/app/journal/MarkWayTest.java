package dev.goalsmith.app.journal;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkWayTest extends GoalCase {

    private Goal goal;

    @BeforeEach
    void begin() {
        goal = begin("Learn to row");
    }

    private void dueOn(String day) {
        done(get(SetDeadline.class).by(ada, goal.id(), new SetDeadline.Request(day, true, "", goal.version())));
    }

    private Outcome<List<Milestone>> mark(MarkWay.Rhythm rhythm) {
        return get(MarkWay.class).by(ada, goal.id(), rhythm);
    }

    private List<Milestone> milestones() {
        return get(ShowMilestones.class).by(ada, goal.id()).milestones();
    }

    @Test
    void aMilestoneStandsAtTheEndOfEveryMonthWithTheShareThatItsDayStandsFor() {
        dueOn("2027-02-28");

        assertThat(done(mark(MarkWay.Rhythm.MONTHLY)))
                .extracting(Milestone::mark)
                .containsExactly(
                        new Milestone.Mark(7, LocalDate.of(2026, 11, 30)),
                        new Milestone.Mark(39, LocalDate.of(2026, 12, 31)),
                        new Milestone.Mark(71, LocalDate.of(2027, 1, 31)));
    }

    @Test
    void aDayThatIsMarkedIsNotMarkedAgain() {
        dueOn("2027-02-28");
        done(get(AddMilestone.class).by(ada, goal.id(), new MilestoneForm("Half", "50", "2026-12-31", "")));

        assertThat(mark(MarkWay.Rhythm.QUARTERLY)).isInstanceOf(Outcome.Invalid.class);
        assertThat(done(mark(MarkWay.Rhythm.MONTHLY)))
                .extracting(milestone -> milestone.mark().dueOn())
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 31));
    }

    @Test
    void theRestOfTheWayKeepsTheOrderOfWhatIsMarked() {
        dueOn("2027-02-28");
        done(get(AddMilestone.class).by(ada, goal.id(), new MilestoneForm("Nearly", "75", "2026-12-31", "")));

        assertThat(done(mark(MarkWay.Rhythm.MONTHLY)))
                .extracting(milestone -> milestone.mark().dueOn())
                .containsExactly(LocalDate.of(2026, 11, 30));
    }

    @Test
    void moreIsOfferedUntilNoDayIsLeft() {
        dueOn("2027-02-28");
        done(get(AddMilestone.class).by(ada, goal.id(), new MilestoneForm("Half", "50", "", "")));
        assertThat(get(ShowMilestones.class).by(ada, goal.id()).rhythms())
                .containsExactly(MarkWay.Rhythm.MONTHLY, MarkWay.Rhythm.QUARTERLY);

        done(mark(MarkWay.Rhythm.QUARTERLY));
        assertThat(get(ShowMilestones.class).by(ada, goal.id()).rhythms()).containsExactly(MarkWay.Rhythm.MONTHLY);
        done(mark(MarkWay.Rhythm.MONTHLY));
        assertThat(get(ShowMilestones.class).by(ada, goal.id()).rhythms()).isEmpty();
    }

    @Test
    void moreThanAGoalMayHaveAreNotOffered() {
        dueOn("2031-12-31");
        assertThat(mark(MarkWay.Rhythm.MONTHLY)).isInstanceOf(Outcome.Invalid.class);
        assertThat(get(ShowMilestones.class).by(ada, goal.id()).rhythms()).containsExactly(MarkWay.Rhythm.QUARTERLY);
    }

    @Test
    void withoutADeadlineThereIsNoWayToMark() {
        assertThat(mark(MarkWay.Rhythm.MONTHLY)).isInstanceOf(Outcome.Invalid.class);
        dueOn("2026-11-25");
        assertThat(mark(MarkWay.Rhythm.MONTHLY)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void whatWasMarkedTogetherGoesTogetherAndComesBackTogether() {
        dueOn("2027-02-28");
        List<Id> marked =
                done(mark(MarkWay.Rhythm.MONTHLY)).stream().map(Milestone::id).toList();

        Deleted deleted = done(get(DeleteMilestone.class).by(ada, goal.id(), marked));
        assertThat(milestones()).isEmpty();
        done(get(Undo.class).by(ada, deleted.id()));
        assertThat(milestones()).hasSize(3);
    }

    @Test
    void milestonesOfAnotherGoalDoNotGoWithIt() {
        dueOn("2027-02-28");
        List<Id> marked =
                done(mark(MarkWay.Rhythm.MONTHLY)).stream().map(Milestone::id).toList();
        Id other = begin("Learn to sail").id();

        assertThat(get(DeleteMilestone.class).by(ada, other, marked)).isInstanceOf(Outcome.Missing.class);
        assertThat(milestones()).hasSize(3);
    }
}
