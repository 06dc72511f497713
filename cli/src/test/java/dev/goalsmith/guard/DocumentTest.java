package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-z]+[A-Za-z]*(<T>)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Set<String> FOREIGN = Set.of("DataSource", "DDLDatabase");

    static List<Path> documents() {
        return Checkout.files(Checkout.ROOT, ".md");
    }

    private static List<String> code(String file) {
        return CODE.matcher(Checkout.read(Checkout.ROOT.resolve(file)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theArchitecturePageNamesOnlyClassesAndFilesThatExist() {
        Set<String> classes = Checkout.java().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = code("ARCHITECTURE.md");

        assertThat(named.stream()
                        .filter(name -> CLASS_NAME.matcher(name).matches())
                        .map(name -> name.replace("<T>", ""))
                        .filter(name -> !FOREIGN.contains(name)))
                .allMatch(classes::contains);
        assertThat(named.stream().filter(name -> name.contains("/") && !name.contains(" ") && !name.contains("*")))
                .allMatch(path -> Files.exists(Checkout.ROOT.resolve(path)));
    }

    @Test
    void theArchitectureStandsOnOnePage() {
        assertThat(Checkout.read(Checkout.ROOT.resolve("ARCHITECTURE.md"))
                        .lines()
                        .count())
                .isLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) {
        assertThat(LINK.matcher(Checkout.read(document)).results().map(found -> found.group(1)))
                .allMatch(target -> Files.exists(document.resolveSibling(target)));
    }

    @Test
    void theReadmeNamesOnlyCommandsThatExist() {
        Pattern command = Pattern.compile("(?m)^\\$? ?\\./goalsmith ([a-z]+)");
        String cli = Checkout.java().stream()
                .filter(file -> Checkout.name(file).startsWith("cli/src/main"))
                .map(Checkout::read)
                .collect(Collectors.joining());
        assertThat(command.matcher(Checkout.read(Checkout.ROOT.resolve("README.md")))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(name -> cli.contains("name = \"" + name + "\""));
    }
}
