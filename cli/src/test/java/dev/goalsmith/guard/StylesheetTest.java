package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final int MOST_LINES = 250;
    private static final int MOST_SCRIPT_LINES = 120;
    private static final Path CSS = Checkout.statics().resolve("css");
    private static final Path JS = Checkout.statics().resolve("js");
    private static final Pattern DEFINED = Pattern.compile("(--[a-z0-9-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    private static List<String> whereNot(Path folder, String ending, Predicate<String> good) {
        return Checkout.files(folder, ending).stream()
                .filter(file -> !good.test(Checkout.read(file)))
                .map(Checkout::name)
                .toList();
    }

    @Test
    void noStylesheetAndNoScriptIsTwoThings() {
        assertThat(whereNot(CSS, ".css", text -> text.lines().count() <= MOST_LINES))
                .isEmpty();
        assertThat(whereNot(JS, ".js", text -> text.lines().count() <= MOST_SCRIPT_LINES))
                .isEmpty();
    }

    @Test
    void everyStylesheetAndEveryScriptIsListed() {
        String sheets = Checkout.read(CSS.resolve("goalsmith.css"));
        assertThat(Checkout.files(CSS, ".css"))
                .allMatch(file -> file.endsWith("goalsmith.css") || sheets.contains("\"" + file.getFileName() + "\""));
        String scripts = Checkout.files(JS, ".js").stream().map(Checkout::read).collect(Collectors.joining());
        assertThat(Checkout.files(JS, ".js"))
                .allMatch(file -> file.endsWith("goalsmith.js") || scripts.contains("./" + file.getFileName() + "\""));
    }

    @Test
    void everyVariableThatIsUsedIsDefined() {
        String all = Checkout.files(CSS, ".css").stream().map(Checkout::read).collect(Collectors.joining());
        Set<String> defined =
                DEFINED.matcher(all).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> used =
                USED.matcher(all).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(defined).containsAll(used);
    }

    @Test
    void nothingIsImportantAndNothingHangsOnAnId() {
        Pattern id = Pattern.compile("(^|[\\s,>+~}])#[a-zA-Z][\\w-]*[^;{}]*\\{");
        assertThat(whereNot(CSS, ".css", text -> !id.matcher(text).find())).isEmpty();
        assertThat(whereNot(CSS, ".css", text -> !text.contains("!important")))
                .isSubsetOf("web/src/main/resources/static/css/utility.css");
    }

    @Test
    void nothingComesFromElsewhere() {
        Pattern foreign = Pattern.compile("https?://(?!www\\.w3\\.org/)");
        assertThat(whereNot(
                        CSS,
                        ".css",
                        text -> foreign.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .findAny()
                                .isEmpty()))
                .isEmpty();
        assertThat(whereNot(JS, ".js", text -> !foreign.matcher(text).find())).isEmpty();
    }
}
