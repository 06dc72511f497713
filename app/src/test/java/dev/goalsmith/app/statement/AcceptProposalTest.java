package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.track.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptProposalTest extends GoalCase {

    private static final String SMART =
            "I will complete three professional certifications by 30 June 2027 so that I earn more";

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin("I want to earn more").id();
    }

    @Test
    void aDateInTheSentenceBecomesAProvisionalDeadlineWithOneClick() {
        revise(SMART, 1);

        accept(proposed(Proposal.MakeDeadline.class), "");

        assertThat(goal().deadline()).isEqualTo(new Deadline(LocalDate.of(2027, 6, 30), false));
        assertThat(proposed(Proposal.MakeDeadline.class).taken()).isTrue();
    }

    private Proposed proposed(Class<? extends Proposal> kind) {
        return view().newest().proposals().stream()
                .filter(proposed -> kind.isInstance(proposed.proposal()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no %s in %s".formatted(kind, view().newest().proposals())));
    }

    private Outcome<Proposal> accept(Proposed proposed, String baseline) {
        return get(AcceptProposal.class).by(ada, goal, new AcceptProposal.Request(proposed.key(), baseline));
    }

    private Goal goal() {
        return there(get(ShowGoals.class).by(ada, goal)).goal();
    }

    @Test
    void aNumberInTheSentenceBecomesAMeasureOnce() {
        revise(SMART, 1);
        Proposed measure = proposed(Proposal.AddMeasure.class);

        done(accept(measure, "1"));
        done(accept(measure, "1"));

        assertThat(proposed(Proposal.AddMeasure.class).taken()).isTrue();
        assertThat(view().newest().standing().degree(Criterion.MEASURABLE)).isEqualTo(Degree.MET);
    }

    @Test
    void aProposedMeasureThatLeadsNowhereIsNotTaken() {
        revise(SMART, 1);
        Proposal.AddMeasure proposal =
                (Proposal.AddMeasure) proposed(Proposal.AddMeasure.class).proposal();

        Outcome<Proposal> outcome =
                accept(proposed(Proposal.AddMeasure.class), proposal.target().toPlainString());

        assertThat(outcome).isEqualTo(Outcome.invalid(Problem.of("proposal", "track.measure.noWay")));
    }

    @Test
    void aCeilingIsTakenOnlyFromAboveIt() {
        revise("I will cut my emails to 30 a day", 1);
        Proposed ceiling = proposed(Proposal.AddMeasure.class);

        assertThat(accept(ceiling, ""))
                .isEqualTo(Outcome.invalid(Problem.of("baseline", "statement.proposal.baseline.wanted")));
        assertThat(accept(ceiling, "30")).isInstanceOf(Outcome.Invalid.class);
        done(accept(ceiling, "120"));

        assertThat(measure().percentAt(new BigDecimal("75"))).isEqualTo(50);
    }

    private Measure measure() {
        return there(get(ShowProgress.class).by(ada, goal))
                .measures()
                .getFirst()
                .measure();
    }

    @Test
    void aPartIsAPartOfWhatThereIsToday() {
        revise("I will reduce sick leave by half", 1);
        done(accept(proposed(Proposal.AddMeasure.class), "12"));

        assertThat(measure().target()).isEqualByComparingTo("6");
    }

    @Test
    void aThirdOfThirtyIsTen() {
        revise("I will increase sales by a third", 1);
        done(accept(proposed(Proposal.AddMeasure.class), "30"));

        assertThat(measure().target()).isEqualByComparingTo("40");
    }

    @Test
    void whatIsTakenStaysTakenUnderAShorterName() {
        revise(SMART, 1);
        done(accept(proposed(Proposal.AddMeasure.class), "1"));
        revise("I will complete three certifications by 30 June 2027", 2);

        assertThat(proposed(Proposal.AddMeasure.class)).matches(Proposed::taken).matches(kept -> !kept.returnable());
    }

    @Test
    void aProposedMeasureIsNotTakenWhereThereAreAsManyAsFit() {
        revise(SMART, 1);
        for (int there = 0; there < Measure.MOST; there++) {
            var form = new MeasureForm("Listeners " + there, "", "0", "40");
            done(get(AddMeasure.class).by(ada, goal, form));
        }

        assertThat(accept(proposed(Proposal.AddMeasure.class), "1"))
                .isEqualTo(Outcome.invalid(Problem.of("proposal", "check.tooMany", 50L)));
    }

    @Test
    void aConfirmedDeadlineIsNotOverwrittenByASentence() {
        get(SetDeadline.class).by(ada, goal, new SetDeadline.Request("2027-05-31", true, "", 1));
        revise(SMART, 1);

        assertThat(accept(proposed(Proposal.MakeDeadline.class), ""))
                .isEqualTo(
                        Outcome.invalid(Problem.of("proposal", "goal.deadline.confirmed", LocalDate.of(2027, 5, 31))));
    }

    @Test
    void whatTheSentenceDoesNotOfferCannotBeTaken() {
        var request = new AcceptProposal.Request("deadline 2030-01-01", "");
        assertThat(get(AcceptProposal.class).by(ada, goal, request)).isInstanceOf(Outcome.Missing.class);
    }

    private void revise(String text, int version) {
        done(get(ReviseStatement.class).by(ada, goal, new ReviseStatement.Request(text, version)));
    }

    private StatementView view() {
        return there(get(ShowStatement.class).by(ada, goal));
    }
}
