package dev.goalsmith.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static String html(String text) {
        return Markdown.of("guide/tutorial.md", text).html();
    }

    @Test
    void whatLooksLikeHtmlIsShownAsText() {
        assertThat(html("# A\n\n<script>alert(1)</script> and <b onclick=\"x()\">bold</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void aLinkThatWouldRunSomethingLeadsNowhere() {
        assertThat(html("[press](javascript:alert(1))")).doesNotContain("javascript:");
    }

    @Test
    void aLinkBetweenFilesLeadsFromPageToPage() {
        assertThat(html("[a](how-to.md#promise-weekly-hours) [b](../rules/S1.md) [c](../rules/README.md)"
                        + " [d](README.md)"))
                .contains(
                        "\"/help/how-to#promise-weekly-hours\"", "\"/help/rules/S1\"", "\"/help/rules\"", "\"/help\"");
    }

    @Test
    void aHeadingHasTheAnchorThatLinksName() {
        assertThat(html("## The rules, and `why`?")).contains("<h2 id=\"the-rules-and-why\">");
    }
}
