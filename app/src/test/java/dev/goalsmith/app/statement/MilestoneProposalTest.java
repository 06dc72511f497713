package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.ChangeMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.journal.ShowMilestones;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MilestoneProposalTest extends GoalCase {

    private static final String WISH = "I will complete three certifications by 31 December 2027";

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin(WISH).id();
    }

    private List<Proposed> proposals() {
        return there(get(ShowStatement.class).by(ada, goal)).newest().proposals();
    }

    private Proposed proposed() {
        return proposals().getLast();
    }

    private void take() {
        var request = new AcceptProposal.Request(proposed().key(), "");
        done(get(AcceptProposal.class).by(ada, goal, request));
    }

    private Outcome<WithdrawProposal.Withdrawn> withdraw() {
        return get(WithdrawProposal.class).by(ada, goal, proposed().key());
    }

    private List<Milestone> milestones() {
        return get(ShowMilestones.class).by(ada, goal).milestones();
    }

    @Test
    void milestonesStandAtTheEndOfEveryQuarterWithTheirShareOfTheWork() {
        take();

        assertThat(milestones())
                .extracting(Milestone::mark)
                .containsExactly(
                        new Milestone.Mark(9, LocalDate.of(2026, 12, 31)),
                        new Milestone.Mark(32, LocalDate.of(2027, 3, 31)),
                        new Milestone.Mark(54, LocalDate.of(2027, 6, 30)),
                        new Milestone.Mark(77, LocalDate.of(2027, 9, 30)));
    }

    @Test
    void aMilestoneOfOnesOwnOnTheSameDayStays() {
        var form = new MilestoneForm("Half way", "50", "2027-06-30", "A day at the sea");
        Milestone mine = done(get(AddMilestone.class).by(ada, goal, form));
        take();
        assertThat(milestones()).hasSize(4);

        done(withdraw());

        assertThat(milestones()).containsExactly(mine);
    }

    @Test
    void milestonesThatWereAllChangedAreNotTakenBackAndTheReasonIsTrue() {
        take();
        for (Milestone one : milestones()) {
            var form = new MilestoneForm(
                    one.name(),
                    String.valueOf(one.mark().sharePercent()),
                    String.valueOf(one.mark().dueOn()),
                    "Cake");
            done(get(ChangeMilestone.class).by(ada, one.id(), form, one.version()));
        }

        assertThat(proposed()).matches(Proposed::taken).matches(changed -> !changed.returnable());
        assertThat(withdraw()).isEqualTo(Outcome.invalid(Problem.of("proposal", "statement.proposal.noted")));
        assertThat(milestones()).hasSize(4);
    }

    @Test
    void noMilestoneIsPlantedInThePast() {
        goalsmith.pass(Duration.ofDays(150));
        assertThat(((SetMilestones) proposed().proposal()).days())
                .containsExactly(LocalDate.of(2027, 6, 30), LocalDate.of(2027, 9, 30));

        take();

        assertThat(milestones())
                .extracting(Milestone::mark)
                .containsExactly(
                        new Milestone.Mark(54, LocalDate.of(2027, 6, 30)),
                        new Milestone.Mark(77, LocalDate.of(2027, 9, 30)));
        assertThat(proposed().taken()).isTrue();
    }

    @Test
    void noMilestonesAreProposedOnceTheirDaysAreOver() {
        goalsmith.pass(Duration.ofDays(320));

        assertThat(proposals()).extracting(Proposed::proposal).noneMatch(SetMilestones.class::isInstance);
    }

    @Test
    void milestonesCanStillBeTakenBackWhenTimeHasPassedAndTheSentenceWasRewritten() {
        take();
        goalsmith.pass(Duration.ofDays(50));
        done(get(ReviseStatement.class).by(ada, goal, new ReviseStatement.Request(WISH + ", because I love it", 1)));

        assertThat(proposed()).matches(Proposed::taken).matches(Proposed::returnable);
        done(withdraw());

        assertThat(milestones()).isEmpty();
    }
}
