package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final int MOST_LINES = 300;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static List<String> whereNot(Predicate<Path> good) {
        return Checkout.java().stream()
                .filter(good.negate())
                .map(Checkout::name)
                .toList();
    }

    @Test
    void noFileIsTwoThings() {
        assertThat(whereNot(file -> Checkout.read(file).lines().count() <= MOST_LINES))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(whereNot(file -> !UNFINISHED.matcher(Checkout.read(file)).find()))
                .isEmpty();
    }

    @Test
    void everyPackageHasASignOnItsDoorAndKnowsNoNull() {
        List<String> bare = Checkout.java().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> Checkout.name(folder).contains("src/main"))
                .filter(folder -> !hasSign(folder.resolve("package-info.java")))
                .map(Checkout::name)
                .toList();
        assertThat(bare).isEmpty();
    }

    private static boolean hasSign(Path sign) {
        return Files.exists(sign)
                && Checkout.read(sign).startsWith("///")
                && Checkout.read(sign).contains("@NullMarked");
    }

    /// With `-Dformat=write` the files are formatted in place instead.
    @Test
    void everyFileIsFormatted() {
        boolean write = "write".equals(System.getProperty("format"));
        List<String> unformatted = Checkout.java().parallelStream()
                .filter(file -> !isFormatted(file, write))
                .map(Checkout::name)
                .sorted()
                .toList();
        assertThat(unformatted).as("CONTRIBUTING.md says how to format them").isEmpty();
    }

    private static boolean isFormatted(Path file, boolean write) {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        try {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (write && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return write || formatted.equals(source);
        } catch (FormatterException | IOException unreadable) {
            throw new AssertionError(Checkout.name(file), unreadable);
        }
    }
}
