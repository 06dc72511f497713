package dev.goalsmith.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.journal.Celebrate;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CelebrationTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor());
    }

    private void celebrate() {
        Talk.done(talk.verb(Celebrate.class)
                .by(talk.ada(), talk.goal().id(), new Celebrate.Request("Proud", "Maria", "", "Cake", true)));
    }

    @Test
    void thePictureIsThereOnceTheGoalIsCelebratedAndForItsOwnerAlone() {
        String picture = talk.path("celebration/picture.svg");
        assertThat(ada.get(picture).status()).isEqualTo(404);
        celebrate();
        Answer answer = ada.get(picture);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
        Visitor grace = server.somebody("Grace");
        assertThat(grace.get(picture).status()).isEqualTo(404);
        assertThat(grace.get(talk.path("celebration")).status()).isEqualTo(404);
        assertThat(ada.get(talk.path("celebration/picture.png")).text()).contains("PNG");
    }

    @Test
    void whoHasOpenTasksIsAskedAndNothingIsClosedBefore() {
        Answer answer = ada.post(talk.path("celebration"), Map.of("proud", "Very proud"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".notice--warn li").text()).contains("Draft the outline");
        assertThat(answer.page().select("#anyway-error")).hasSize(1);
        assertThat(answer.page().select("#proud").text()).isEqualTo("Very proud");
        assertThat(ada.post(talk.path("celebration"), Map.of("proud", "Very proud", "anyway", "true"))
                        .text())
                .contains("You did it");
    }

    @Test
    void wordsThatAreTooLongComeBackAsTheyWereTyped() {
        String words = "x".repeat(10_000);
        Answer answer = ada.post(talk.path("celebration"), Map.of("proud", words));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#proud").text()).isEqualTo(words);
        assertThat(answer.page().select("#proud-error")).hasSize(1);
    }

    @Test
    void aSecondTabThatRevisesSeesBoth() {
        celebrate();
        ada.post(talk.path("celebration/words"), Map.of("proud", "Very proud", "version", "1"));
        Answer answer = ada.post(talk.path("celebration/words"), Map.of("proud", "A little proud", "version", "1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Very proud");
        assertThat(answer.page().select("#proud").text()).isEqualTo("A little proud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom & <script>alert(\"1\")</script> 'n' Jerry",
                "متحدث في الاجتماع",
                "zero\u200B\u200Ewidth\uFFFF\u0001 and 😀",
                "a\nb\tc",
                ""
            })
    void whateverAGoalIsCalledItsPictureCanBeRead(String name)
            throws IOException, ParserConfigurationException, SAXException {
        Picture picture = Picture.of(new PictureText("Today", name, "1 day"), Handwriting.load(), 1);
        String svg = SvgPicture.write(picture);
        assertThat(svg).doesNotContain("<script");
        var xml =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(xml.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(picture.text().goal());
        var image = ImageIO.read(new ByteArrayInputStream(PngPicture.write(picture)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void aVeryLongNameIsShortenedAndStaysOnItsNote() {
        Picture picture = Picture.of(new PictureText("Today", "word ".repeat(2000), "1 day"), Handwriting.load(), 1);
        assertThat(picture.text().goal()).endsWith("…").hasSizeLessThan(230);
        assertThat(picture.pieces())
                .allSatisfy(piece ->
                        assertThat(piece.shape().getBounds2D().getMaxY()).isLessThan(670));
    }
}
