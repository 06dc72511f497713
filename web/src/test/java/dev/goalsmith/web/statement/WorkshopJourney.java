package dev.goalsmith.web.statement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From “I want to advance my career” to a sentence that meets all five criteria, by nothing but answers and proposals.
class WorkshopJourney extends WishJourney {

    private static final List<String> CRITERIA =
            List.of("specific", "measurable", "achievable", "relevant", "time-bound");
    private static final Map<String, String> ANSWERS = Map.of(
            "WHAT", "complete three project management certifications",
            "MEASURE", "the three certificates",
            "RESOURCES", "two hours a week and the help of Grace",
            "WHEN", "31 December 2027",
            "PURPOSE", "I want to head the department");
    private static final String SENTENCE =
            "I will complete three project management certifications, measured by the three certificates with two"
                    + " hours a week and the help of Grace by 31 December 2027, because I want to head the department.";

    @BeforeEach
    void begin() {
        begin("I want to advance my career");
    }

    private void assertAllMet() {
        for (String criterion : CRITERIA) {
            assertThat(letter(criterion)).hasClass(MET);
        }
        assertThat(page.locator(".versions__version").first().locator(".chip--met"))
                .hasCount(CRITERIA.size());
    }

    @Test
    void aWishMeetsAllFiveByMouse() {
        page.click("text=All at once");
        page.waitForURL("**?ask=all");
        assertThat(page.locator("details.card[open]")).hasCount(CRITERIA.size());
        answer("WHAT", "specific");
        answer("MEASURE", "measurable");
        answer("RESOURCES", "achievable");
        answer("PURPOSE", "relevant");
        answer("WHEN", "time-bound");
        ANSWERS.forEach((question, answer) ->
                assertThat(page.locator("[name='fill.%s']".formatted(question))).hasValue(answer));
        desk.axe();
        desk.screenshot("workshop-answers");

        page.click("text=Use this sentence");

        assertThat(page.locator("#text")).hasValue(SENTENCE);
        assertAllMet();
        assertThat(page.locator("#fill form")).hasCount(0);
        page.reload();
        page.navigate(page.url().replaceAll("\\?.*", ""));
        assertThat(page.locator("details.card[open]")).hasCount(CRITERIA.size());
        takeAll();
        desk.axe();
        desk.screenshot("workshop");
        page.click("text=One at a time");
        page.waitForURL("**?ask=one");
        desk.screenshot("workshop-one");
    }

    private void answer(String question, String card) {
        page.fill("#" + question, ANSWERS.get(question));
        page.click("#keep-" + card);
        assertThat(page.locator("[name='fill.%s']".formatted(question))).hasValue(ANSWERS.get(question));
    }

    /// Every proposal is taken, one is taken back, and that is taken back, too.
    private void takeAll() {
        Locator open = page.locator(".proposal:not(.proposal--taken) button");
        int proposals = open.count();
        for (int taken = 1; taken <= proposals; taken++) {
            open.first().click();
            assertThat(page.locator(".proposal--taken")).hasCount(taken);
        }
        page.locator(".proposal--milestones >> text=Take it back").click();
        assertThat(page.locator(".proposal--taken")).hasCount(proposals - 1);
        page.click("#toasts >> text=Undo");
        assertThat(page.locator(".proposal--taken")).hasCount(proposals);
    }

    @Test
    void aWishMeetsAllFiveByKeyboard() {
        for (String question : List.of("WHAT", "MEASURE", "RESOURCES", "WHEN", "PURPOSE")) {
            desk.tabTo("[name='fill.%s']".formatted(question));
            desk.press("Control+a");
            page.keyboard().insertText(ANSWERS.get(question));
        }
        desk.press("Enter");
        assertThat(page.locator("#text")).hasValue(SENTENCE);
        assertAllMet();
        desk.tabTo(".proposal--time-bound button");
        desk.press("Enter");
        assertThat(page.locator(".proposal--time-bound")).hasClass(Pattern.compile("proposal--taken"));
        desk.tabTo(".proposal--time-bound button");
        desk.press("Enter");
        assertThat(page.locator(".proposal--taken")).hasCount(0);
    }

    @Test
    void aBlankThatWasMendedIsNotOfferedAgain() {
        page.fill("[name='fill.WHEN']", "31.2.2090");
        page.click("text=Use this sentence");
        assertThat(page.getByText("“31.2.2090” is no day to come")).isVisible();

        page.fill("[name='fill.WHEN']", "30 June 2090");
        page.click("text=Use this sentence");

        assertThat(page.locator("#text")).hasValue("I will advance my career by 30 June 2090.");
        assertThat(page.getByText("You typed something else here")).hasCount(0);
    }

    @Test
    void aScreenReaderHearsWhatChangedAndWhatIsUnderlined() {
        Locator sentence = page.locator("#text");
        assertThat(sentence).hasAccessibleName("I want to advance my career");
        assertThat(sentence).hasAccessibleDescription(Pattern.compile("“advance” is underlined as vague"));
        assertThat(page.locator("#heard")).hasRole(AriaRole.STATUS);
        assertThat(page.locator("#heard")).isEmpty();

        sentence.fill("I will complete three project management certifications");
        assertThat(page.locator("#heard"))
                .hasText("Specific: met. Measurable: met. Achievable: partly met. The goal is on the way.");
        sentence.fill("I will complete three project management certifications by 31 December 2027");
        assertThat(page.locator("#heard")).hasText("Time-bound: met. The goal is SMART.");
        assertThat(sentence)
                .hasAccessibleDescription(Pattern.compile("“by 31 December 2027” is underlined as Time-bound"));

        assertThat(page.getByLabel("What the underlines mean")).containsText("Time-bound");
        assertThat(page.getByRole(AriaRole.NAVIGATION, named("How the questions are asked"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("One at a time")))
                .hasAttribute("aria-current", "true");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Take it: Make 31 December 2027 the deadline")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Why does it matter to you?"))
                        .first())
                .hasAttribute("name", "fill.PURPOSE");
    }

    @Test
    void aWishMeetsAllFiveByWhatAScreenReaderNames() {
        Locator offered = page.getByRole(AriaRole.REGION, named("The whole sentence"));
        Map.of(
                        "What exactly will you do?", "WHAT",
                        "Which number or result will show it?", "MEASURE",
                        "What do you have for it: time, tools, money?", "RESOURCES",
                        "By when? Is it near, far, or both?", "WHEN",
                        "Why does it matter to you?", "PURPOSE")
                .forEach((name, question) -> offered.getByRole(
                                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(name))
                        .fill(ANSWERS.get(question)));
        offered.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use this sentence"))
                .click();

        assertThat(page.getByRole(
                        AriaRole.TEXTBOX, named("I want to advance my career").setExact(true)))
                .hasValue(SENTENCE);
        Locator said = page.locator("#toasts");
        assertThat(said).hasRole(AriaRole.STATUS);
        assertThat(said).hasText("This version is kept.");
        for (String criterion : List.of("Specific", "Measurable", "Achievable", "Relevant", "Time-bound")) {
            assertThat(page.getByRole(AriaRole.LIST, named("SMART")).first()).containsText(criterion + ": met");
        }
        page.getByRole(AriaRole.BUTTON, named("Take it: Make 31 December 2027 the deadline"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Take it back: Make 31 December 2027 the deadline")))
                .isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
