package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePageTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("docs/rules");
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private static List<String> quotes(Rule rule) {
        return Checkout.read(FOLDER.resolve(rule.code() + ".md"))
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfARuleShowsItsExampleAndAWordingThatNoRuleFlags(Rule rule) {
        assertThat(quotes(rule)).hasSize(2);
        assertThat(quotes(rule).getFirst()).isEqualTo(rule.example());
        assertThat(Reviewer.review(quotes(rule).getLast(), ON).criteria())
                .flatExtracting(CriterionReview::findings)
                .isEmpty();
    }

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() {
        assertThat(Checkout.files(FOLDER, ".md").stream()
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("README.md"),
                                Arrays.stream(Rule.values()).map(rule -> rule.code() + ".md"))
                        .toList());
    }

    @Test
    void theListOfRulesIsInTheOrderInWhichTheyCount() {
        assertThat(Checkout.read(FOLDER.resolve("README.md"))
                        .lines()
                        .filter(line -> line.startsWith("| ["))
                        .map(line -> line.substring("| [".length(), line.indexOf(']'))))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theListOfRulesLeadsToThePageByItsHeading(Rule rule) {
        String heading = Checkout.read(FOLDER.resolve(rule.code() + ".md"))
                .lines()
                .findFirst()
                .orElse("");
        String title = heading.substring(("# " + rule.code() + ": ").length());

        assertThat(Checkout.read(FOLDER.resolve("README.md")))
                .contains("| [%s](%s.md) | %s |".formatted(rule.code(), rule.code(), title));
    }
}
