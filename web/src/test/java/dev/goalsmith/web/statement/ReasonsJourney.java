package dev.goalsmith.web.statement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What makes a goal achievable and relevant, in a browser: what it takes, how sure one is, where it leads.
class ReasonsJourney extends WishJourney {

    private static final Pattern PARTLY = Pattern.compile("chip--partly");

    @BeforeEach
    void begin() {
        begin("I will give three talks at work in 2027");
    }

    private void open(String criterion) {
        Locator card = page.locator("#card-" + criterion);
        if (card.getAttribute("open") == null) {
            card.locator("> summary").click();
        }
    }

    @Test
    void aGoalIsLinkedToTheVision() {
        open("relevant");
        page.click("text=Write your vision");
        page.waitForURL("**/me/vision**");
        desk.axe();
        desk.screenshot("vision-empty");
        page.fill("#TEN_YEARS", "I head the controlling department of a hospital and still write code on Fridays.");
        page.fill("#FIVE_YEARS", "I lead a team of four");
        page.fill("#WHY", "Numbers that people understand save lives.");
        page.fill("#VALUES", "Honesty\nCalm\nTime for my family");
        page.fill("#ROLE_WANTED", "Head of controlling");
        page.fill("#TEAM", "Shorter meetings");
        page.fill("#ORGANISATION", "A budget that holds\nFewer forms");
        page.click("label:has-text('I stay')");
        page.click("text=Keep the vision");
        page.waitForURL("**/statement**");

        page.selectOption("#item", "ORGANISATION A budget that holds");
        page.click("#link");
        assertThat(page.locator("#why-error")).isVisible();
        page.fill("#why", "whoever hears the talk plans with it");
        page.click("#link");

        assertThat(page.locator("#card-relevant .leads__lead")).hasCount(1);
        assertThat(letter("relevant")).hasClass(MET);
        assertThat(page.locator("#toasts")).containsText("linked to your vision");
        page.locator("#card-relevant .leads button").click();
        assertThat(page.locator("#card-relevant .leads__lead")).hasCount(0);
        assertThat(page.locator("#card-relevant :focus")).hasCount(1);
        page.click("#toasts >> text=Undo");
        assertThat(page.locator("#card-relevant .leads__lead")).hasCount(1);
        desk.axe();
        desk.screenshot("statement-relevant");
        desk.go("/me/vision");
        assertThat(page.locator(".leads__lead")).containsText("A budget that holds");
        desk.axe();
        desk.screenshot("vision");
    }

    @Test
    void aGapBecomesANoteOnTheBoardWithOneClick() {
        open("achievable");
        page.fill("#need", "Rhetoric");
        page.press("#need", "Enter");
        assertThat(page.locator(".need")).hasCount(1);
        assertThat(page.locator("#need")).isFocused();
        page.fill("#need", "A quiet room");
        page.click(".segments__option:has-text('Resource')");
        page.click("#need-at-hand");
        assertThat(page.locator(".need")).hasCount(2);
        page.fill("#need", "rhetoric");
        page.click("#need-gap");
        assertThat(page.locator("#need-error")).isVisible();
        assertThat(letter("achievable")).hasClass(PARTLY);
        page.fill("#need", "");
        desk.axe();
        desk.screenshot("statement-gap");

        page.locator(".need--gap button:has-text('Course')").click();

        assertThat(page.locator(".need").first()).containsText("Take a course: Rhetoric");
        assertThat(letter("achievable")).hasClass(MET);
        page.locator("#card-achievable .segments--scale label").nth(4).click();
        page.fill("#ONE_HIGHER", "A rehearsal with Grace");
        page.click("#keep-achievable");
        assertThat(letter("achievable")).hasClass(PARTLY);
        page.locator("#card-achievable .segments--scale label").nth(8).click();
        page.click("#keep-achievable");
        assertThat(letter("achievable")).hasClass(MET);
        page.click("text=How sure you were");
        assertThat(page.locator(".sure__step")).hasText(new String[] {"8", "4"});
        desk.axe();
        desk.screenshot("statement-achievable");
        page.locator(".need a").click();
        page.waitForURL("**/board");
        assertThat(page.locator(".note__text").first()).containsText("Take a course: Rhetoric");
    }

    @Test
    void whatIsHalfTypedStaysWhenAnotherButtonOfTheCardIsPressed() {
        open("achievable");
        page.fill("#need", "Rhetoric");
        page.click("#need-gap");
        assertThat(page.locator(".need")).hasCount(1);
        assertThat(page.locator("#need")).hasValue("");
        page.fill("#need", "A quiet room");
        page.click(".segments__option:has-text('Resource')");

        page.click("#keep-achievable");
        assertThat(page.locator("#toasts")).containsText("are kept");
        assertNeedIsHalfTyped("A quiet room");
        page.locator(".need--gap button:has-text('Course')").click();
        assertThat(page.locator(".need")).containsText("Take a course: Rhetoric");
        assertNeedIsHalfTyped("A quiet room");

        page.fill("#need", "rhetoric");
        page.click("#need-gap");
        assertThat(page.locator("#need-error")).isVisible();
        page.locator(".need button[aria-label^=Take][aria-label*=list]").click();
        assertThat(page.locator(".need")).hasCount(0);
        assertNeedIsHalfTyped("rhetoric");
        page.click("#need-gap");
        assertThat(page.locator(".need")).hasCount(1);
        assertThat(page.locator("#need")).hasValue("");
    }

    private void assertNeedIsHalfTyped(String name) {
        assertThat(page.locator("#need")).hasValue(name);
        assertThat(page.locator("[name=kind][value=RESOURCE]")).isChecked();
    }

    @Test
    void theKeyboardKeepsItsPlaceOnTheCard() {
        open("achievable");
        page.fill("#need", "Rhetoric");
        page.press("#need", "Enter");
        assertThat(page.locator(".need")).hasCount(1);

        desk.tabTo(".need [value=COURSE]");
        desk.press("Enter");
        assertThat(page.locator(".need a")).isFocused();
        desk.press("Tab", "Enter");
        assertThat(page.locator(".need--gap")).hasCount(1);
        assertThat(page.locator(".need :focus")).hasCount(1);
        desk.tabTo(".need [name=atHand]");
        desk.press("Enter");
        assertThat(page.locator(".need .tag--good")).hasCount(1);
        assertThat(page.locator(".need [name=atHand]")).isFocused();
        page.locator(".need__head button").focus();
        desk.press("Enter");
        assertThat(page.locator(".need")).hasCount(0);
        assertThat(page.locator("#need")).isFocused();
    }

    @Test
    void aHalfWrittenReasonStaysWhenTheAnswersAreKept() {
        String statement = page.url();
        desk.go("/me/vision");
        page.fill("#VALUES", "Honesty\nCalm");
        page.click("text=Keep the vision");
        assertThat(page.locator("#toasts")).containsText("Your vision is kept.");
        page.navigate(statement);
        open("relevant");
        page.selectOption("#item", "VALUES Calm");
        page.fill("#why", "a calm voice is heard");

        page.fill("#PURPOSE", "I want to lead");
        page.click("#keep-relevant");

        assertThat(letter("relevant")).hasClass(MET);
        assertThat(page.locator("#item")).hasValue("VALUES Calm");
        assertThat(page.locator("#why")).hasValue("a calm voice is heard");
        page.click("#link");
        assertThat(page.locator("#card-relevant .leads__lead")).containsText("Calm");
        assertThat(page.locator("#why")).hasValue("");
        assertThat(page.locator("#item")).hasValue("VALUES Honesty");
    }
}
