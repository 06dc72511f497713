package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static List<String> like(String title, String... titles) {
        return Likeness.of(List.of(titles)).nearest(title).stream()
                .map(at -> titles[at])
                .toList();
    }

    @Test
    void whatSharesTheRareWordIsMoreAlikeThanWhatSharesTheCommonOne() {
        assertThat(like(
                        "Call the caterer",
                        "Call the bank",
                        "Call Maria",
                        "Call the printer",
                        "Pay the caterer",
                        "Call the caterer again",
                        "Draw the slides"))
                .containsExactly("Call the caterer again", "Pay the caterer");
    }

    @Test
    void wordsSuchAsTheAndWithMakeNothingAlike() {
        assertThat(like("To the bank with it", "To the sea with it", "Up with the paint"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Call provider,CALLED the providers",
        "Planning the trip,Plan trips",
        "Write summaries,Writing a summary",
        "Écrire au café,ecrire cafe",
        "Read chapter 7,Reading chapters 1 and 2",
        "Ada’s report,Report of Ada"
    })
    void capitalsAccentsAndEndingsMakeNoDifference(String one, String other) {
        assertThat(like(one, "Something else entirely", other)).containsExactly(other);
        assertThat(like(other, "Something else entirely", one)).containsExactly(one);
    }

    @Test
    void atMostThreeAreNamedAndOfEquallyAlikeOnesTheLastComeFirst() {
        assertThat(Likeness.of(Collections.nCopies(7, "Call the bank")).nearest("Call the bank"))
                .containsExactly(6, 5, 4);
    }

    @ParameterizedTest
    @CsvSource({"''", "the of and", "12 345", "?!"})
    void aTitleThatSaysNothingIsLikeNothing(String title) {
        assertThat(like(title, "the of and", "12 345", "Call", "?!")).isEmpty();
        assertThat(Likeness.of(List.of()).nearest("Call")).isEmpty();
    }

    @Test
    void itIsTheSameEveryTimeAlsoAmongThousandsOfLongTitles() {
        var titles = new ArrayList<String>();
        for (int at = 0; at < 5_000; at++) {
            titles.add("Draw slide %s about %s".formatted("abcdefghij".charAt(at % 10) + "x", "word ".repeat(90)));
        }
        List<Integer> first = Likeness.of(titles).nearest("Draw slide jx about word");
        assertThat(first).containsExactly(4_999, 4_989, 4_979);
        assertThat(Likeness.of(titles).nearest("Draw slide jx about word")).isEqualTo(first);
    }
}
