package dev.goalsmith.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever presses something far down a page stays there when the page comes again.
class PlaceJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor()).planned();
    }

    /// The pin of the last session, scrolled to stand at 350 of the 500 pixels that are in view.
    private Locator pin() {
        Locator pin = page.locator("#plan-sessions .pin").last();
        pin.evaluate("pin => scrollBy(0, pin.getBoundingClientRect().top - 350)");
        assertThat(height(pin)).isCloseTo(350, within(2.0));
        return pin;
    }

    private static double height(Locator thing) {
        return thing.boundingBox().y;
    }

    @Test
    void aSessionThatIsPinnedOrLetGoStandsWhereItStoodAndItsPinHasTheFocus() {
        page.setViewportSize(390, 500);
        desk.go(talk.path("plan"));
        Locator pin = pin();
        double before = height(pin);
        pin.click();
        assertThat(page.locator(".toast")).containsText("is pinned");
        assertThat(page.locator(".pin--set")).isFocused();
        desk.ready();
        assertThat(height(page.locator(".pin--set"))).isCloseTo(before, within(2.0));

        page.locator(".pin--set").click();
        assertThat(page.locator(".toast")).containsText("may move again");
        assertThat(page.locator("#plan-sessions .pin").last()).isFocused();
        assertThat(height(page.locator("#plan-sessions .pin").last())).isCloseTo(before, within(2.0));
    }

    @Test
    void anUndoLeavesThePageWhereItIs() {
        page.setViewportSize(390, 500);
        desk.go(talk.path("plan"));
        pin().click();
        assertThat(page.locator(".toast")).containsText("is pinned");
        double before = height(page.locator(".pin--set"));
        button("Undo").click();
        assertThat(page.locator(".pin--set")).hasCount(0);
        desk.ready();
        assertThat(height(page.locator("#plan-sessions .pin").last())).isCloseTo(before, within(2.0));
    }

    @Test
    void whatIsRefusedIsInViewAndHasTheFocusWithScriptsAndWithout() {
        page.setViewportSize(390, 500);
        refusesWithoutAReason(page);

        try (BrowserContext plain = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(390, 500))) {
            plain.addCookies(page.context().cookies().stream()
                    .map(one -> new Cookie(one.name, one.value)
                            .setDomain(one.domain)
                            .setPath(one.path)
                            .setHttpOnly(true))
                    .toList());
            refusesWithoutAReason(plain.newPage());
        }
    }

    private void refusesWithoutAReason(Page page) {
        page.navigate(server.address(talk.path("schedule")));
        page.locator("#slots").fill("Tue evening 2h");
        page.locator("#commit .button--primary").click();
        assertThat(page.locator("#reason-error")).isInViewport();
        assertThat(page.locator("#reason")).isFocused();
    }

    @Test
    void daysOffThatEndBeforeTheyBeginAreSaidWhereTheyWereTyped() {
        page.setViewportSize(390, 500);
        desk.go(talk.path("schedule"));
        page.locator("#offFrom").fill("2026-12-24");
        page.locator("#offTo").fill("2026-12-20");
        button("Add days off").click();
        assertThat(page.locator("#offTo-error")).isInViewport();
        assertThat(page.locator("#offTo")).isFocused();
    }
}
