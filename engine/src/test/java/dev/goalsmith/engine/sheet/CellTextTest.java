package dev.goalsmith.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-05",
                "2026-11-5",
                "2026/11/05",
                "5.11.2026",
                "05.11.2026",
                "2026-11-05T19:30",
                "2026-11-05 19:30:00"
            })
    void aDayIsReadFromEveryFormThatMeansOneDay(String text) {
        assertThat(DayText.parse(text)).isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "11/12/2026", "2026-02-30", "2026-13-01", "46000", "5.11.26", "2026-11/05"})
    void aDayThatDoesNotExistOrMayBeTwoIsNotRead(String text) {
        assertThat(DayText.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"50%,50", "50,50", "0.5,50", "100,100", "1,1", "33.4 %,33", "0,0", "0.5%,1", "-5%,-5", "250,250"})
    void progressIsPercentOrAPart(String text, int percent) {
        assertThat(ProgressText.parse(text)).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "50%%", "5 0", "%"})
    void progressWithoutANumberIsNotRead(String text) {
        assertThat(ProgressText.parse(text)).isNull();
    }

    @Test
    void tiesReadBackAsWritten() {
        Ties all = new Ties("a1", List.of("b_2", "c-3"), "d4");
        assertThat(TiesText.write(all)).isEqualTo("id=a1; after=b_2 c-3; in=d4");
        assertThat(TiesText.parse(TiesText.write(all))).isEqualTo(all);
        assertThat(TiesText.parse(TiesText.write(Ties.NONE))).isEqualTo(Ties.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=", "id=a b", "id=ä", "what", "next=a", "id=a;;in=b", "after=,"})
    void tiesThatWereChangedAreNotRead(String text) {
        assertThat(TiesText.parse(text)).isNull();
    }
}
