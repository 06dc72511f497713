package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Send a weekly report to my boss      | MET
        Hold a weekly one-on-one             | MET
        Build a website                      | MET
        Volunteer 4 hours a month            | MET
        Get an A in calculus                 | MET
        Resolve 90% of the tickets           | MET
        I resolve to write my memoirs        | MET
        Build trust                          | PARTLY
        Exercise 4 hours a month             | PARTLY
        Get better                           | MISSING
        Goal: write a report                 | MET
        🎯 Write a report                    | MET
        1) Write a report                    | MET
        Meet Dr. Smith about the report      | MET
        Increase sales in the U.S. by 10%    | MET
        Found a company                      | MET
        Learn Spanish to B2                  | MET
        I want something else entirely       | MISSING
        Maybe possibly                       | MISSING
        """)
    void aStatementIsSpecificWhenItSaysWhatIsDoneAndToWhat(String text, Degree degree) {
        assertThat(Reviewer.review(text, ON).degree(Criterion.SPECIFIC)).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Become a certified scrum master       | MET
        Become a team lead                    | MET
        Translate the manual into French      | MET
        Reduce paper use by a third this year | MET
        Be a better leader                    | MISSING
        Become a better writer                | MISSING
        Take part in one-on-one talks         | MISSING
        Learn Spanish to B2                   | MET
        Defend my thesis                      | MET
        Give a talk at JavaZone 2027          | MISSING
        Double my revenue                     | MET
        """)
    void aStatementIsMeasurableWhenOneCanSeeWhetherItIsReached(String text, Degree degree) {
        assertThat(Reviewer.review(text, ON).degree(Criterion.MEASURABLE)).isEqualTo(degree);
    }
}
