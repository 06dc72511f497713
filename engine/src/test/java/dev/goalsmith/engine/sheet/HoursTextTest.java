package dev.goalsmith.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|90", "1,5|90", "1:30|90", "01:30:00|90", "90 min|90", "90min.|90", "1h 30|90", "1 h 30 min|90",
                "1h30m|90", "1 hour and 30 minutes|90", "2h|120", "2 Hours|120", ".5|30", "0|0", "0.333|20", "1.67|100",
                "1.6666666666666667|100", "1000|60000", " 2 |120", "25:00|1500", "-1.5|-90", "99999999999|2147483647"
            })
    void lengthsAreReadAsPeopleWriteThem(String text, int minutes) {
        assertThat(HoursText.parse(text)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "1:75",
                "1:2",
                "1.5.5",
                "h",
                "min",
                "1,000",
                "12,500",
                "1e3",
                "=1+1",
                "2026-11-21",
                "--1"
            })
    void whatIsNoLengthOrHasTwoMeaningsIsNotRead(String text) {
        assertThat(HoursText.parse(text)).isNull();
    }

    @Test
    void everyMinuteUpToTheBoundReadsBackAsItself() {
        for (int minutes = 0; minutes <= Effort.MAX_MINUTES; minutes++) {
            assertThat(HoursText.parse(HoursText.write(minutes))).isEqualTo(minutes);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "90,1.5", "60,1", "600,10", "100,1.67", "15,0.25"})
    void hoursAreWrittenAsShortDecimals(int minutes, String text) {
        assertThat(HoursText.write(minutes)).isEqualTo(text);
    }
}
