package dev.goalsmith.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every page brings with it: words about what was just done, and the strip of tabs.
class ToastJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor());
    }

    private void deleteTheOutline() {
        page.getByLabel("Edit Draft the outline").click();
        button("Delete").click();
        assertThat(page.locator("#toasts .toast")).containsText("Deleted “Draft the outline”.");
    }

    @Test
    void theUndoOfADeletionIsOfferedForTenSeconds() {
        page.clock().install();
        desk.go(talk.path("board"));
        deleteTheOutline();

        page.clock().runFor(9_000);
        assertThat(button("Undo")).isVisible();
        page.clock().runFor(2_000);
        assertThat(button("Undo")).hasCount(0);
    }

    @Test
    void aToastStaysWhileSomebodyIsOnIt() {
        page.clock().install();
        desk.go(talk.path("board"));
        deleteTheOutline();

        button("Undo").focus();
        page.clock().runFor(11_000);
        assertThat(button("Undo")).isVisible();
        button("Undo").click();
        assertThat(page.locator(".note h3").first()).hasText("Draft the outline");
        assertThat(page.locator("#toasts p.toast")).containsText("is back");
        page.waitForLoadState();
        page.locator("#toasts p.toast").click();
        assertThat(page.locator(".toast")).hasCount(0);
    }

    @Test
    void whatIsDoneIsSaidInARegionThatWasThereBefore() {
        desk.go(talk.path("board"));
        page.evaluate("window.region = document.getElementById('toasts')");
        assertThat(page.locator("#toasts[role=status]")).hasCount(1);

        deleteTheOutline();

        Assertions.assertThat(page.evaluate("window.region === document.getElementById('toasts')"))
                .isEqualTo(true);
    }

    @Test
    void onAPhoneTheTabThatIsLookedAtIsInView() {
        page.setViewportSize(390, 844);
        for (String tab : new String[] {"statement", "journal", "board"}) {
            desk.go(talk.path(tab));
            isInView(page.locator(".tabs [aria-current]"));
        }
        page.locator("#prompt").fill("Call Maria");
        page.locator("#prompt").press("Enter");
        assertThat(page.getByText("Call Maria").first()).isVisible();
        isInView(page.locator(".tabs [aria-current]"));
    }

    private static void isInView(Locator tab) {
        assertThat(tab).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.99));
    }
}
