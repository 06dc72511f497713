package dev.goalsmith.web.help;

import gg.jte.Content;
import java.util.List;

/// A page of the help beside the list of its chapters. `html` is made by [Markdown], which lets no HTML through.
public record HelpPage(String title, String html, List<Chapter> chapters) {

    /// A page that every other leads to.
    public record Chapter(String address, String title) {}

    public HelpPage {
        chapters = List.copyOf(chapters);
    }

    public Content text() {
        return output -> output.writeContent(html);
    }
}
