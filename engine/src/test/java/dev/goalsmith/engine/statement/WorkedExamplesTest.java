package dev.goalsmith.engine.statement;

import static dev.goalsmith.engine.statement.Verdict.PARTIAL;
import static dev.goalsmith.engine.statement.Verdict.SMART;
import static dev.goalsmith.engine.statement.Verdict.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The statements that people really wrote, from vague wish to all five criteria, by their number in the list of what
/// the product must satisfy.
class WorkedExamplesTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final String REPORT = "distribute a budget report that shows our department's current expenses in"
            + " comparison to our allotted annual budget";
    private static final String TO_STAKEHOLDERS = REPORT.replace("report that", "report to stakeholders that");
    private static final String TO_OURS = REPORT.replace("report that", "report to our stakeholders that");
    private static final String HIGHLIGHT = " and I will highlight areas where we are overspending.";
    private static final String SUGGEST = " Based on our current spending, I will offer suggestions on how to cut"
            + " expenses so that we are back within budget.";

    @SuppressWarnings("unused")
    static final List<Example> examples = List.of(
            new Example(37, "I want to advance my career", VAGUE, "-----"),
            new Example(41, "I want to help my department stay on budget this year", VAGUE, "---~+"),
            new Example(42, "Each month, I will " + REPORT + HIGHLIGHT, PARTIAL, "++~~~"),
            new Example(45, "I will " + TO_STAKEHOLDERS + ".", PARTIAL, "++~~-"),
            new Example(56, "I will " + REPORT + HIGHLIGHT, PARTIAL, "++~~-"),
            new Example(60, "I will " + REPORT + HIGHLIGHT + SUGGEST, PARTIAL, "++++-"),
            new Example(64, "Each month this year, I will " + TO_OURS + HIGHLIGHT + SUGGEST, SMART, "+++++"),
            new Example(67, "I want a better job", VAGUE, "-----"),
            new Example(68, "increase my salary by 15%", PARTIAL, "++---"),
            new Example(69, "complete three professional certifications", PARTIAL, "++~--"),
            new Example(82, "Complete one leadership course per month for six months", SMART, "++~-+"),
            new Example(
                    93,
                    "Implement standardised meeting agendas to reduce weekly meeting time by 20%",
                    PARTIAL,
                    "++~+~"),
            new Example(112, "grow my professional network", VAGUE, "~----"),
            new Example(113, "Meet 20 new industry professionals per quarter", PARTIAL, "++~~~"),
            new Example(114, "Attend 4 networking events per month", PARTIAL, "++~-~"),
            new Example(115, "Reach out to 5 former colleagues monthly to reconnect and update them", PARTIAL, "++~~~"),
            new Example(
                    119,
                    "Make meaningful connections with 3 leaders from different departments each quarter",
                    PARTIAL,
                    "~+-~~"),
            new Example(120, "Write thoughtful comments on 10 LinkedIn posts weekly", PARTIAL, "++~-~"),
            new Example(121, "Share 2 pieces of valuable industry content monthly", PARTIAL, "++~~~"),
            new Example(152, "Leave 15 minutes earlier than usual for appointments", PARTIAL, "++~--"),
            new Example(160, "I want to excel in my career.", VAGUE, "-----"),
            new Example(
                    161,
                    "I want to become a senior manager within my department within the next three years.",
                    SMART,
                    "++-~+"));

    /// @param degrees of the five criteria, in their order: met, partly met, missing
    record Example(int requirement, String text, Verdict verdict, String degrees) {

        @Override
        public String toString() {
            return "requirement %d: %s".formatted(requirement, text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("examples")
    void everyWorkedExampleMeetsTheCriteriaThatItWasWrittenToShow(Example example) {
        Review review = Reviewer.review(example.text(), ON);
        var degrees = new StringBuilder();
        review.criteria().forEach(criterion -> degrees.append(sign(criterion.degree())));

        assertThat(degrees).hasToString(example.degrees());
        assertThat(review.verdict()).isEqualTo(example.verdict());
    }

    private static char sign(Degree degree) {
        return switch (degree) {
            case MET -> '+';
            case PARTLY -> '~';
            case MISSING -> '-';
        };
    }
}
