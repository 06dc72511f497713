package dev.goalsmith.web.help;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A Markdown file as HTML: what looks like HTML in it is shown as text, and links between files lead from page to
/// page.
record Markdown(String title, String html) {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    /// `file` is where it lies under `docs`, such as `guide/tutorial.md`.
    static Markdown of(String file, String text) {
        Node document = PARSER.parse(text);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(_ -> (node, _, attributes) -> {
                    switch (node) {
                        case Link link ->
                            attributes.computeIfPresent("href", (_, made) -> target(file, link.getDestination(), made));
                        case Heading heading -> attributes.put("id", anchor(heading));
                        default -> name(node, attributes);
                    }
                })
                .build();
        return new Markdown(words(document.getFirstChild()), renderer.render(document));
    }

    /// The address of a file's page: `guide/tutorial.md` is `/help/tutorial`.
    static String address(String file) {
        return "/help" + ("/" + file).replaceFirst("^/guide", "").replaceFirst("(/README)?\\.md$", "");
    }

    /// Where a link of `file` leads; what is not another file of the help stays as the renderer `made` it harmless.
    private static String target(String file, String destination, String made) {
        URI there = URI.create("/" + file).resolve(destination);
        if (there.isAbsolute() || !there.getPath().endsWith(".md")) {
            return made;
        }
        String section = there.getFragment() == null ? "" : "#" + there.getFragment();
        return address(there.getPath().substring(1)) + section;
    }

    /// As GitHub names the heading, so that a link works in both places.
    private static String anchor(Heading heading) {
        return words(heading)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    /// Cells of the first row name their column.
    private static void name(Node node, Map<String, String> attributes) {
        if (node instanceof org.commonmark.ext.gfm.tables.TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
