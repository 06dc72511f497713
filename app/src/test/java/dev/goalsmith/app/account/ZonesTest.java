package dev.goalsmith.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Z", "UTC", "Etc/UTC", "EST5EDT", "Europe/Berlin"})
    void thePresentZoneIsInTheListOnceAndCanBeSaved(String present) {
        assertThat(Zones.names(present)).containsOnlyOnce(present, "UTC").isSorted();
        assertThat(Zones.find(present)).isNotNull();
    }

    @Test
    void whatIsNoZoneIsNotInTheList() {
        assertThat(Zones.names("Moon/Base")).contains("UTC").doesNotContain("Moon/Base");
        assertThat(Zones.orUtc("Moon/Base").getId()).isEqualTo("UTC");
    }
}
