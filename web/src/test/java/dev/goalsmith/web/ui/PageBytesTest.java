package dev.goalsmith.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    @Test
    void aPageOfManyBlocksIsSentWhole() throws IOException {
        var page = new PageBytes();
        var written = new StringBuilder();
        for (int line = 0; line < 20_000; line++) {
            String text = "line %d – done ✓\n".formatted(line);
            page.writeContent(text);
            written.append(text);
        }
        assertThat(sent(page)).isEqualTo(written.toString());
    }

    @Test
    void whatIsLongerThanABlockIsSentWhole() throws IOException {
        String text = "a quiet desk by the window, ".repeat(5_000);
        var page = new PageBytes();
        page.writeContent("<p>" + text + "</p>", 3, 3 + text.length());
        assertThat(sent(page)).isEqualTo(text);
    }

    private static String sent(PageBytes page) throws IOException {
        var out = new ByteArrayOutputStream();
        page.sendTo(out);
        assertThat(out.size()).isEqualTo(page.length());
        return out.toString(StandardCharsets.UTF_8);
    }
}
