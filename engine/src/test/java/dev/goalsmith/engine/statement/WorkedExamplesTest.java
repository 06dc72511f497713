package dev.goalsmith.engine.statement;

import static dev.goalsmith.engine.statement.Degree.MET;
import static dev.goalsmith.engine.statement.Degree.MISSING;
import static dev.goalsmith.engine.statement.Degree.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The statements that people really wrote, from vague wish to all five criteria.
class WorkedExamplesTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private static final String REPORT = "distribute a budget report that shows our department's current expenses in"
            + " comparison to our allotted annual budget";
    private static final String REPORT_TO_STAKEHOLDERS = REPORT.replace("report that", "report to stakeholders that");
    private static final String HIGHLIGHT = " and I will highlight areas where we are overspending.";
    private static final String SUGGEST = " Based on our current spending, I will offer suggestions on how to cut"
            + " expenses so that we are back within budget.";

    @SuppressWarnings("unused")
    static final List<Example> examples = List.of(
            example("I want to advance my career", Verdict.VAGUE, MISSING, MISSING, MISSING, MISSING, MISSING),
            example(
                    "I want to help my department stay on budget this year",
                    Verdict.VAGUE,
                    MISSING,
                    MISSING,
                    MISSING,
                    PARTLY,
                    MET),
            example("I want a better job", Verdict.VAGUE, MISSING, MISSING, MISSING, MISSING, MISSING),
            example("I want to excel in my career.", Verdict.VAGUE, MISSING, MISSING, MISSING, MISSING, MISSING),
            example("grow my professional network", Verdict.VAGUE, PARTLY, MISSING, MISSING, MISSING, MISSING),
            example("increase my salary by 15%", Verdict.PARTIAL, MET, MET, MISSING, MISSING, MISSING),
            example("complete three professional certifications", Verdict.PARTIAL, MET, MET, PARTLY, MISSING, MISSING),
            example("Each month, I will " + REPORT + HIGHLIGHT, Verdict.PARTIAL, MET, MET, PARTLY, PARTLY, PARTLY),
            example("I will " + REPORT_TO_STAKEHOLDERS + ".", Verdict.PARTIAL, MET, MET, PARTLY, PARTLY, MISSING),
            example("I will " + REPORT + HIGHLIGHT, Verdict.PARTIAL, MET, MET, PARTLY, PARTLY, MISSING),
            example("I will " + REPORT + HIGHLIGHT + SUGGEST, Verdict.PARTIAL, MET, MET, MET, MET, MISSING),
            example(
                    "Each month this year, I will " + REPORT.replace("report that", "report to our stakeholders that")
                            + HIGHLIGHT + SUGGEST,
                    Verdict.SMART,
                    MET,
                    MET,
                    MET,
                    MET,
                    MET),
            example(
                    "I want to become a senior manager within my department within the next three years.",
                    Verdict.SMART,
                    MET,
                    MET,
                    MISSING,
                    PARTLY,
                    MET));

    record Example(String text, Verdict verdict, List<Degree> degrees) {}

    private static Example example(String text, Verdict verdict, Degree... degrees) {
        return new Example(text, verdict, List.of(degrees));
    }

    @ParameterizedTest
    @FieldSource("examples")
    void everyWorkedExampleMeetsTheCriteriaThatItWasWrittenToShow(Example example) {
        Review review = Reviewer.review(example.text(), ON);

        List<Degree> degrees =
                review.criteria().stream().map(CriterionReview::degree).toList();
        assertThat(degrees).isEqualTo(example.degrees());
        assertThat(review.verdict()).isEqualTo(example.verdict());
    }
}
