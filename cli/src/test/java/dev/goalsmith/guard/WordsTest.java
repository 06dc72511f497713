package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("app/src/main/resources/words");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static Map<String, String> words() throws IOException {
        Map<String, String> words = new HashMap<>();
        for (Path file : Checkout.files(FOLDER, ".properties")) {
            var properties = new Properties();
            properties.load(new StringReader(Checkout.read(file)));
            properties.forEach((key, text) -> words.put((String) key, (String) text));
        }
        return words;
    }

    @Test
    void everyTextIsAPatternAndStandsInTheFileThatItsKeyNames() throws IOException {
        for (Path file : Checkout.files(FOLDER, ".properties")) {
            String concept = file.getFileName().toString().replace(".properties", "");
            var properties = new Properties();
            properties.load(new StringReader(Checkout.read(file)));
            properties.forEach((key, text) -> {
                assertThat((String) key).startsWith(concept + ".");
                assertThat(new MessageFormat((String) text).toPattern()).isNotEmpty();
                assertThat((String) text).as((String) key).doesNotContain("'");
            });
        }
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (Path file : Checkout.files(FOLDER, ".properties")) {
            List<String> keys = Checkout.read(file)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(Checkout.name(file)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatATemplateNamesHasWords() throws IOException {
        Set<String> keys = words().keySet();
        var missing = new TreeSet<String>();
        Pattern said = Pattern.compile("say\\(\"([A-Za-z0-9._-]+)\"(?=[,)])");
        for (Path file : Checkout.templates()) {
            said.matcher(Checkout.read(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add);
        }
        for (Path file : Checkout.java()) {
            if (Checkout.name(file).contains("/main/")) {
                said.matcher(Checkout.read(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !keys.contains(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        var said = new StringBuilder();
        Checkout.templates().forEach(file -> said.append(Checkout.read(file)));
        Checkout.java().stream()
                .filter(file -> Checkout.name(file).contains("/main/"))
                .forEach(file -> said.append(Checkout.read(file)));
        Set<String> literals = new TreeSet<>(
                KEY.matcher(said).results().map(found -> found.group(1)).toList());
        List<String> stems = Pattern.compile("\"([a-z]+\\.(?:[A-Za-z0-9_-]+\\.)*)(?:\"|%)")
                .matcher(said)
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> silent = words().keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> stems.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(silent).isEmpty();
    }
}
