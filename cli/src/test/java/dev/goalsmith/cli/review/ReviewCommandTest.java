package dev.goalsmith.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.cli.Typed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {

    private static final String WISH = "I want to improve my salary";
    private static final String GOAL = "Increase my salary by 15% within three years";

    @Test
    void aWishIsVagueAndEachCriterionAsksItsQuestion() {
        Typed typed = Typed.command("review", WISH);
        assertThat(typed.code()).isZero();
        assertThat(typed.outLines().getFirst()).startsWith("Vague so far.");
        List<String> criteria = typed.outLines().reversed().subList(0, 5).reversed();
        assertThat(criteria)
                .extracting(line -> line.substring(0, 3))
                .containsExactly("S  ", "M  ", "A  ", "R  ", "T  ");
        assertThat(criteria).allMatch(line -> line.endsWith("?"));
    }

    @Test
    void aSmartStatementShowsItsEvidence() {
        assertThat(Typed.command("review", GOAL).out())
                .startsWith("SMART")
                .contains("T  Time-bound  met      “within three years” (21 November 2029)");
    }

    @Test
    void theDayOfWritingDecidesWhenATimeEnds() {
        assertThat(Typed.command("review", GOAL, "--json").out()).contains("\"to\":\"2029-11-21\"");
        assertThat(Typed.command("review", GOAL, "--json", "--on", "2026-01-31").out())
                .contains("\"to\":\"2029-01-31\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-40", "tomorrow"})
    void whatIsNoDayIsRefusedInWords(String day) {
        assertThat(Typed.command("review", GOAL, "--on", day))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "goalsmith review: Invalid value for option '--on': “%s” is no day such as 2026-11-21 (see 'goalsmith review --help')\n"
                                .formatted(day)));
    }

    @Test
    void aDeadlineThatIsOverIsAskedFor() {
        assertThat(Typed.command("review", GOAL + " I begin by 30 June 1990.", "--on", "1990-07-01")
                        .out())
                .doesNotContain("is over");
        assertThat(Typed.command("review", "I will write 12 letters by 30 June 1990.")
                        .out())
                .contains("30 June 1990 is over. What is the new day?");
    }

    @Test
    void aStatementIsReadFromStandardInputAndAnsweredTheSame() {
        assertThat(Typed.withInput(GOAL + "\n", "review", "--json")).isEqualTo(Typed.command("review", GOAL, "--json"));
    }

    @Test
    void aStreamAnswersAsTheSingleQuestionDoesWithTheIdInFront() {
        String single = Typed.command("review", GOAL, "--json").out();
        Typed stream = Typed.withInput("{\"text\":\"" + GOAL + "\",\"id\":\"a1\"}", "review", "--jsonl");
        assertThat(stream.out()).isEqualTo("{\"id\":\"a1\"," + single.substring(1));
        Typed earlier = Typed.withInput("{\"text\":\"" + GOAL + "\",\"on\":\"2026-01-31\"}", "review", "--jsonl");
        assertThat(earlier.out()).contains("\"to\":\"2029-01-31\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void withoutAStatementItSaysWhatToDo(String input) {
        assertThat(Typed.withInput(input, "review"))
                .isEqualTo(new Typed(
                        1, "", "goalsmith review: there is no statement; write it in quotes behind the command\n"));
    }

    @Test
    void aStatementWithoutEndIsRefused() {
        assertThat(Typed.withInput("word ".repeat(10_000), "review").code()).isEqualTo(1);
    }
}
