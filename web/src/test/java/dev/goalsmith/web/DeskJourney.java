package dev.goalsmith.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the other journeys rely on: what is wrong with a page is found.
class DeskJourney extends Journey {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "html-has-lang | document.documentElement.removeAttribute('lang')",
                "image-alt | document.querySelector('main').append(new Image())",
                "color-contrast | document.querySelector('#examples').style = 'color: #888; background: #999'"
            })
    void axeFinds(String rule, String fault) {
        desk.go("/goals/new");
        desk.axe();
        page.evaluate(fault);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(desk::axe)
                .withMessageContaining(rule)
                .withMessageContaining("/goals/new");
    }
}
