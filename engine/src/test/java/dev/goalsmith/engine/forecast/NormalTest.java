package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "1e-9, -5.9978070150076865",
        "0.001, -3.090232306167813",
        "0.0249, -1.9616778690637862",
        "0.3, -0.5244005127080407",
        "0.5, 0",
        "0.9, 1.2815515655446008",
        "0.99, 2.3263478740408408"
    })
    void quantilesAreThoseOfTheTables(double p, double quantile) {
        assertThat(Normal.quantile(p)).isCloseTo(quantile, within(1e-9));
    }
}
