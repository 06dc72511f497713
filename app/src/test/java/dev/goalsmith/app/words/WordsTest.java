package dev.goalsmith.app.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goalsmith.engine.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path ENGINE = Path.of("../engine/src/main/java");
    private static final Path APP = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("Phrase\\.of\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    private final Words words = Words.english();

    @Test
    void aPhraseIsSaidWithItsArgumentsInTheirPlaces() {
        assertThat(words.say(Phrase.of("sheet.hours.bounds", "-1", 1_000)))
                .isEqualTo("“-1” is outside 0 to 1,000 hours.");
    }

    @Test
    void datesAreWrittenOutAndPhrasesAreSaid() {
        Phrase inner = Phrase.of("sheet.column.missing", LocalDate.of(2026, 11, 5));
        assertThat(words.say("sheet.hours.unclear", inner))
                .contains("titles: 5 November 2026.")
                .startsWith("“This column");
    }

    @Test
    void aKeyWithoutATextIsAMistakeThatIsNamed() {
        assertThatThrownBy(() -> words.say("sheet.no.such")).hasMessageContaining("sheet.no.such");
        assertThatThrownBy(() -> words.say("nowhere.at.all")).hasMessageContaining("nowhere.at.all");
        assertThatThrownBy(() -> words.say("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextParsesAndStandsInTheFileThatItsKeyNames(Path file) throws IOException {
        String concept = file.getFileName().toString().replace(".properties", "");
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(key).startsWith(concept + ".");
            assertThat(new MessageFormat(text, Locale.ENGLISH)).as(key).isNotNull();
            assertThat(text.replace("''", ""))
                    .as("%s has an apostrophe that is lost", key)
                    .doesNotContain("'");
        }
    }

    @Test
    void everyPhraseInTheCodeHasAText() throws IOException {
        TreeSet<String> silent = new TreeSet<>();
        for (Path source : sources(ENGINE, APP)) {
            Matcher phrase = KEY.matcher(Files.readString(source));
            while (phrase.find()) {
                if (!isSaid(phrase.group(1))) {
                    silent.add(phrase.group(1));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private boolean isSaid(String key) {
        try {
            return !words.say(key).isEmpty();
        } catch (IllegalArgumentException silent) {
            return false;
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> sources(Path... roots) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                sources.addAll(
                        files.filter(file -> file.toString().endsWith(".java")).toList());
            }
        }
        return sources;
    }
}
