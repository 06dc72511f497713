package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final int MOST_LINES = 100;
    private static final String TOKEN = "@template.ui.token(";
    private static final Pattern INCLUDED = Pattern.compile("@template\\.([a-zA-Z.-]+)\\(");
    private static final Pattern POST_FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*src=)|<style|javascript:");

    private static List<String> whereNot(Predicate<String> good) {
        return Checkout.templates().stream()
                .filter(file -> !good.test(Checkout.read(file)))
                .map(Checkout::name)
                .toList();
    }

    @Test
    void noTemplateIsTwoThings() {
        assertThat(whereNot(text -> text.lines().count() <= MOST_LINES)).isEmpty();
    }

    @Test
    void everythingIsEscaped() {
        assertThat(whereNot(text -> !text.contains("$unsafe"))).isEmpty();
    }

    @Test
    void nothingIsInline() {
        assertThat(whereNot(text -> !INLINE.matcher(text).find())).isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() {
        assertThat(whereNot(TemplateTest::formsCarryTheToken)).isEmpty();
    }

    private static boolean formsCarryTheToken(String text) {
        return POST_FORM.matcher(text).results().allMatch(form -> carriesTheToken(form.group()));
    }

    /// Itself, or by a template that it includes.
    private static boolean carriesTheToken(String form) {
        return form.contains(TOKEN)
                || INCLUDED.matcher(form)
                        .results()
                        .anyMatch(found -> included(found.group(1)).contains(TOKEN));
    }

    private static String included(String name) {
        return Checkout.read(Checkout.ROOT.resolve("web/src/main/jte/" + name.replace('.', '/') + ".jte"));
    }

    @Test
    void iconsAreThere() {
        Path sprite = Checkout.statics().resolve("icon/icons.svg");
        String icons = Checkout.read(sprite);
        Pattern use = Pattern.compile("@template\\.ui\\.icon\\(name = \"([a-z-]+)\"");
        assertThat(whereNot(text ->
                        use.matcher(text).results().allMatch(found -> icons.contains("id=\"" + found.group(1) + "\""))))
                .isEmpty();
    }
}
