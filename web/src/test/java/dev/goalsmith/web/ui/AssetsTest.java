package dev.goalsmith.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor.Answer;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AssetsTest extends PageCase {

    @Test
    void whatTheHeadOfAPageAsksForIsKeptForGood() {
        Document page = ada.get("/goals").page();

        List<String> asked = page.select("head link[href], head script[src]").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .toList();

        assertThat(asked).hasSizeGreaterThan(4).allSatisfy(address -> {
            Answer answer = ada.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(kept(answer)).as(address).contains("max-age=31536000", "immutable");
        });
        assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/static/[0-9a-f]{12}/css/goalsmith.css");
    }

    private static String kept(Answer answer) {
        return answer.response().headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void underAnAddressThatStaysABrowserAsksEachTime() {
        assertThat(kept(ada.get("/static/icon/icons.svg"))).isEqualTo("no-cache");
        assertThat(ada.get("/static/css/nothing.css").status()).isEqualTo(404);
    }

    @Test
    void thePageOfAnotherBuildGetsWhatIsThere() {
        Answer sheet = ada.get("/static/000000000000/css/goalsmith.css");

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(kept(sheet)).isEqualTo("no-cache");
        assertThat(ada.get("/static/000000000000/css/nothing.css").status()).isEqualTo(404);
    }
}
