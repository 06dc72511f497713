package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.cli.Typed;
import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the guide names is there. In bold it says what stands on the screen.
class GuideTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("docs/guide");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern COMMAND =
            Pattern.compile("(?:`|\\./)goalsmith ([a-z]+)( list| reset-password)?([^`\n]*)`?([^\n]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
    private static final Set<String> TERMS = Set.of("review", "standing", "XLSX");

    static List<Path> pages() {
        return Checkout.files(FOLDER, ".md");
    }

    private static Set<String> labels() throws IOException {
        var labels = new HashSet<String>();
        for (Path file : Checkout.files(Checkout.ROOT.resolve("app/src/main/resources/words"), ".properties")) {
            var properties = new Properties();
            properties.load(new StringReader(Checkout.read(file)));
            properties.values().forEach(text -> labels.add((String) text));
        }
        return labels;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLabelInBoldStandsOnAPage(Path page) throws IOException {
        Set<String> labels = labels();
        assertThat(BOLD.matcher(Checkout.read(page))
                        .results()
                        .map(found -> found.group(1).replaceAll("\\s+", " ")))
                .allSatisfy(label -> assertThat(labels.contains(label) || TERMS.contains(label))
                        .as(label)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandAndItsOptionsExist(Path page) {
        COMMAND.matcher(Checkout.read(page)).results().forEach(found -> {
            String[] command = (found.group(1) + (found.group(2) == null ? "" : found.group(2)) + " --help").split(" ");
            Typed help = Typed.command(command);
            assertThat(help.code()).as(found.group()).isZero();
            assertThat(OPTION.matcher(found.group(3) + found.group(4)).results().map(option -> option.group()))
                    .allSatisfy(option -> assertThat(help.out()).contains(option));
        });
    }

    @Test
    void theReferenceNamesTheColumnsInTheirOrder() {
        String titles = Column.SHOWN.stream()
                .map(Column::title)
                .map(title -> "| " + title + " |")
                .collect(Collectors.joining());
        String named = Checkout.read(FOLDER.resolve("reference.md"))
                .lines()
                .filter(line -> Arrays.stream(Column.values())
                        .anyMatch(column -> line.startsWith("| " + column.title() + " |")))
                .map(line -> line.replaceFirst("^(\\| [^|]+ \\|).*", "$1"))
                .collect(Collectors.joining());
        assertThat(named).isEqualTo(titles);
    }

    @Test
    void theSentenceOfTheTutorialIsSmartAndItsWishIsNot() {
        List<Review> reviews = Checkout.read(FOLDER.resolve("tutorial.md"))
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> Reviewer.review(line.substring(2), LocalDate.of(2026, 11, 21)))
                .toList();
        assertThat(reviews).extracting(Review::verdict).containsExactly(Verdict.VAGUE, Verdict.SMART);
        assertThat(reviews.getLast().proposals())
                .hasExactlyElementsOfTypes(Proposal.MakeDeadline.class, Proposal.AddMeasure.class);
    }
}
