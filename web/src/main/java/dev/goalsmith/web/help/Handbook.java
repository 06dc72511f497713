package dev.goalsmith.web.help;

import dev.goalsmith.engine.statement.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every page of the help, by its address. The build packs `docs/guide` and `docs/rules` as they are.
@Component
class Handbook {

    private static final List<String> CHAPTERS = List.of(
            "guide/README.md",
            "guide/tutorial.md",
            "guide/how-to.md",
            "guide/concepts.md",
            "guide/reference.md",
            "rules/README.md");

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();

    Handbook() {
        var chapters = new ArrayList<HelpPage.Chapter>();
        for (String file : CHAPTERS) {
            Markdown page = Markdown.of(file, read(file));
            chapters.add(new HelpPage.Chapter(Markdown.address(file), page.title()));
        }
        var files = new ArrayList<>(CHAPTERS);
        for (Rule rule : Rule.values()) {
            files.add("rules/%s.md".formatted(rule.code()));
        }
        for (String file : files) {
            Markdown page = Markdown.of(file, read(file));
            pages.put(Markdown.address(file), new HelpPage(page.title(), page.html(), chapters));
        }
    }

    private static String read(String file) {
        try (InputStream in = Handbook.class.getResourceAsStream("/help/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the build did not pack docs/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Nullable
    HelpPage find(String address) {
        return pages.get(address);
    }
}
