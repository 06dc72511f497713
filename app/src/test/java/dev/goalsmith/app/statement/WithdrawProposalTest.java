package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.track.ChangeMeasure;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.MeasureProgress;
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
        assertThat(proposals()).allMatch(Proposed::taken).allMatch(Proposed::returnable);

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
    void whatWasSetBackMeanwhileDoesNotComeAgain() {
        take(proposals().getFirst());
        revise("I will write 10 comments a week until 30 June 2027", 1);
        take(proposals().getFirst());
        done(withdraw(proposals().getFirst()));
        assertThat(deadline()).isEqualTo(new Deadline(END, false));

        revise(WISH, 2);
        done(withdraw(proposals().getFirst()));
        assertThat(deadline()).isNull();

        take(proposals().getFirst());
        done(withdraw(proposals().getFirst()));
        assertThat(deadline()).isNull();
    }

    private void revise(String text, int version) {
        done(get(ReviseStatement.class).by(ada, goal, new ReviseStatement.Request(text, version)));
    }

    @Test
    void aDeadlineThatIsConfirmedStays() {
        setDeadline(END, true);

        assertThat(proposals().getFirst()).matches(Proposed::taken).matches(confirmed -> !confirmed.returnable());
        assertThat(withdraw(proposals().getFirst()))
                .isEqualTo(Outcome.invalid(Problem.of("proposal", "goal.deadline.confirmed", END)));
        assertThat(deadline()).isEqualTo(new Deadline(END, true));
    }

    @Test
    void whatWasNotTakenIsNotTakenBack() {
        assertThat(withdraw(proposals().getFirst())).isEqualTo(new Outcome.Missing<>());
    }

    @Test
    void whatIsMadeByHandUnderTheSameNameIsNotTaken() {
        Proposed proposed = proposals().get(2);
        AddMeasure proposal = (AddMeasure) proposed.proposal();
        var form = new MeasureForm(proposal.name(), "", "0", "5");
        Measure mine = done(get(dev.goalsmith.app.track.AddMeasure.class).by(ada, goal, form));
        note(mine);

        assertThat(proposals().get(2).taken()).isFalse();
        assertThat(withdraw(proposed)).isEqualTo(new Outcome.Missing<>());
        assertThat(measures()).containsExactly(mine);
    }

    private void note(Measure measure) {
        done(get(TakeReading.class).by(ada, measure.id(), new TakeReading.Request("1", "", "")));
    }

    private List<Measure> measures() {
        return there(get(ShowProgress.class).by(ada, goal)).measures().stream()
                .map(MeasureProgress::measure)
                .toList();
    }

    @Test
    void aMeasureWithReadingsStaysTaken() {
        Proposed proposed = proposals().get(2);
        take(proposed);
        Measure measure = measures().getFirst();
        note(measure);

        assertThat(proposals().get(2)).matches(Proposed::taken).matches(noted -> !noted.returnable());
        assertThat(withdraw(proposed)).isEqualTo(Outcome.invalid(Problem.of("proposal", "statement.proposal.noted")));
        assertThat(measures()).containsExactly(measure);
    }

    @Test
    void aMeasureThatWasChangedStays() {
        Proposed proposed = proposals().get(2);
        take(proposed);
        Measure made = measures().getFirst();
        var corrected = new MeasureForm(
                made.name(),
                made.unit(),
                made.baseline().toString(),
                made.target().toString());
        Measure changed = done(get(ChangeMeasure.class).by(ada, made.id(), corrected, made.version()));

        assertThat(proposals().get(2)).matches(Proposed::taken).matches(kept -> !kept.returnable());
        assertThat(withdraw(proposed)).isEqualTo(Outcome.invalid(Problem.of("proposal", "statement.proposal.noted")));
        assertThat(measures()).containsExactly(changed);
    }

    @Test
    void aMeasureAndATargetOfOneNameAreToldApart() {
        String both = "I will write 120 comments by 31 December 2027, 10 comments a month";
        revise(both, 1);
        Proposed measure = find(AddMeasure.class);
        take(measure);

        assertThat(find(SetTarget.class).taken()).isFalse();

        take(find(SetTarget.class));
        done(withdraw(measure));

        assertThat(find(AddMeasure.class).taken()).isFalse();
        assertThat(find(SetTarget.class)).matches(Proposed::taken).matches(Proposed::returnable);
        done(withdraw(find(SetTarget.class)));
        assertThat(find(SetTarget.class).taken()).isFalse();
    }

    private Proposed find(Class<? extends Proposal> kind) {
        return proposals().stream()
                .filter(proposed -> kind.isInstance(proposed.proposal()))
                .findFirst()
                .orElseThrow();
    }
}
