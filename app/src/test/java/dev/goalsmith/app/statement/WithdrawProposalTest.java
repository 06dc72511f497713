package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.journal.ShowMilestones;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawProposalTest extends GoalCase {

    private static final String WISH =
            "I will write 10 comments a week and complete three certifications by 31 December"
                    + " 2027, and by then my salary grows by 15%";
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin(WISH).id();
    }

    private List<Proposed> proposals() {
        return view().newest().proposals();
    }

    private StatementView view() {
        return there(get(ShowStatement.class).by(ada, goal));
    }

    private void take(Proposed proposed) {
        done(get(AcceptProposal.class).by(ada, goal, new AcceptProposal.Request(proposed.key(), "")));
    }

    private Outcome<WithdrawProposal.Withdrawn> withdraw(Proposed proposed) {
        return get(WithdrawProposal.class).by(ada, goal, proposed.key());
    }

    private @Nullable Deadline deadline() {
        Goal now = view().goal().goal();
        return now.deadline();
    }

    @Test
    void whateverIsTakenIsShownAsTakenAndCanBeTakenBack() {
        assertThat(proposals()).hasSize(5).noneMatch(Proposed::taken);
        proposals().forEach(this::take);
        assertThat(proposals()).allMatch(Proposed::taken);

        proposals().forEach(proposed -> done(withdraw(proposed)));

        assertThat(proposals()).noneMatch(Proposed::taken);
    }

    @Test
    void whatWasTakenBackComesBackWithUndo() {
        Proposed target = proposals().get(1);
        take(target);

        var gone = there(done(withdraw(target)).deleted());
        done(get(Undo.class).by(ada, gone.id()));

        assertThat(proposals().get(1).taken()).isTrue();
    }

    @Test
    void milestonesStandAtTheEndOfEveryQuarterWithTheirShareOfTheWork() {
        take(proposals().getLast());

        assertThat(there(get(ShowMilestones.class).by(ada, goal)).milestones())
                .extracting(Milestone::mark)
                .containsExactly(
                        new Milestone.Mark(9, LocalDate.of(2026, 12, 31)),
                        new Milestone.Mark(32, LocalDate.of(2027, 3, 31)),
                        new Milestone.Mark(54, LocalDate.of(2027, 6, 30)),
                        new Milestone.Mark(77, LocalDate.of(2027, 9, 30)));
    }

    @Test
    void aDeadlineIsWhatItWasBefore() {
        setDeadline(LocalDate.of(2027, 6, 30), false);
        take(proposals().getFirst());
        assertThat(deadline()).isEqualTo(new Deadline(END, false));

        done(withdraw(proposals().getFirst()));

        assertThat(deadline()).isEqualTo(new Deadline(LocalDate.of(2027, 6, 30), false));
    }

    private void setDeadline(LocalDate on, boolean confirmed) {
        int version = view().goal().goal().version();
        done(get(SetDeadline.class).by(ada, goal, new SetDeadline.Request(on.toString(), confirmed, "", version)));
    }

    @Test
    void aDeadlineThatIsConfirmedStays() {
        setDeadline(END, true);

        assertThat(withdraw(proposals().getFirst())).isInstanceOf(Outcome.Invalid.class);
        assertThat(deadline()).isEqualTo(new Deadline(END, true));
    }

    @Test
    void whatWasNotTakenIsNotTakenBack() {
        assertThat(withdraw(proposals().getFirst())).isEqualTo(new Outcome.Missing<>());
    }
}
