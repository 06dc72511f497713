package dev.goalsmith.web.statement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.goalsmith.app.goal.ChangeState;
import dev.goalsmith.app.statement.AnswerQuestion;
import dev.goalsmith.web.Talk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a vague wish to a SMART sentence, in a browser.
class StatementJourney extends WishJourney {

    private static final String SMART =
            "I will give a 20-minute talk on budgets at the spring meeting by 30 April 2027,"
                    + " practised three times before colleagues, so that I become known beyond my team.";

    @Test
    void aGoalThatIsOverIsARecord() {
        Talk talk = Talk.of(server, ada.actor());
        Talk.done(server.verb(AnswerQuestion.class)
                .by(talk.ada(), talk.goal().id(), new AnswerQuestion.Request("PURPOSE", "To be heard", 0)));
        var drop = new ChangeState.Request(
                "DROP", "Another goal matters more", talk.goal().version());
        Talk.done(server.verb(ChangeState.class).by(talk.ada(), talk.goal().id(), drop));

        desk.go(talk.path("statement"));
        assertThat(page.locator("main textarea")).hasCount(0);
        assertThat(page.locator(".card--relevant")).containsText("To be heard");
        desk.axe();
        desk.screenshot("statement-record");
    }

    @Test
    void aCeilingAsksWhereItStandsTodayBesideItsField() {
        desk.go("/goals/new");
        page.fill("#wish", "I will limit my meetings to 10 a week and cut the costs of travel by a third by June 2027");
        page.click("text=Make it SMART");
        assertThat(page.locator(".proposal__line").nth(1)).hasText("Measure: meetings, at most 10 a week");
        page.locator(".proposal >> nth=2").locator("input").fill("900");
        page.locator(".proposal >> nth=1").locator("text=Take it").click();

        assertThat(page.locator(".proposal >> nth=1").locator("#baseline-error"))
                .isVisible();
        assertThat(page.locator(".proposal >> nth=2").locator("input")).hasValue("900");
        desk.axe();
        desk.screenshot("statement-ceiling");
    }

    @Test
    void aWishGrowsIntoASmartSentenceByMouse() {
        desk.go("/goals");
        desk.axe();
        desk.screenshot("goals-empty");
        page.click("text=Begin with a wish");
        desk.axe();
        desk.screenshot("goal-new");
        page.fill("#wish", "I want to get better at speaking");
        page.click("text=Make it SMART");
        assertThat(page.locator("mark.vague").first()).isVisible();
        desk.axe();
        desk.screenshot("statement-vague");

        page.fill("#text", SMART);
        assertThat(letter("time-bound")).hasClass(MET);
        assertThat(page.locator(".writer__marks .evidence--time-bound")).containsText("30 April 2027");
        page.click("text=Keep this version");
        page.locator(".proposal--time-bound >> text=Take it").click();
        assertThat(page.locator(".proposal--time-bound .tag--good")).isVisible();
        page.locator("#card-relevant summary").click();
        page.fill("#VISION", "I want to head the controlling department");
        page.locator("#card-relevant >> text=Keep the answers").click();
        assertThat(letter("relevant")).hasClass(MET);
        desk.axe();
        desk.screenshot("statement");

        page.click("text=Name, area, reward and deadline");
        page.fill("#name", "Talk at the spring meeting");
        page.fill("#reward", "A weekend by the sea");
        page.click("text=Save");
        assertThat(page.locator(".goal-note__name")).hasText("Talk at the spring meeting");
        desk.axe();
        desk.screenshot("goal-settings");
        desk.go("/goals");
        assertThat(page.locator(".note--goal")).containsText("Talk at the spring meeting");
        desk.axe();
        desk.screenshot("goals");
    }

    @Test
    void aWishGrowsIntoASmartSentenceByKeyboard() {
        desk.go("/goals");
        desk.tabTo("a.button--primary");
        desk.press("Enter");
        page.waitForURL("**/goals/new");
        assertThat(page.locator("#wish")).isFocused();
        desk.type("I want a better job");
        desk.tabTo(".button--large");
        desk.press("Enter");
        page.waitForURL("**/statement");
        desk.tabTo("#text");
        desk.press("Control+a");
        page.keyboard().insertText(SMART);
        assertThat(letter("specific")).hasClass(MET);
        desk.tabTo("form#writing .button--primary");
        desk.press("Enter");
        assertThat(page.locator(".versions__version")).hasCount(2);
        desk.tabTo("#card-achievable summary, #card-relevant summary");
        assertThat(page.locator("#heard")).isAttached();
        desk.tabTo(".proposal--time-bound button");
        desk.press("Enter");
        assertThat(page.locator(".proposal--time-bound .tag--good")).isVisible();
    }

    @Test
    void whatIsTypedOutlivesAReload() {
        begin("I want a better job");
        page.fill("#text", "I will apply for three jobs");
        page.locator("#card-specific[open], #card-specific summary").first().click();
        page.fill("#WHAT", "Apply in Berlin");

        page.reload();

        assertThat(page.locator("#text")).hasValue("I will apply for three jobs");
        assertThat(page.locator("#WHAT")).hasValue("Apply in Berlin");
        assertThat(page.locator("#WHAT")).isVisible();
        page.click("text=Keep this version");
        assertThat(page.locator(".versions__version")).hasCount(2);
        page.reload();
        assertThat(page.locator("#text")).hasValue("I will apply for three jobs");
    }

    @Test
    void whatIsTypedIsOfferedWhereTheSentenceIsAnotherByNow() {
        begin("I want a better job");
        page.fill("#text", "I want to be a controller in Berlin");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.fill("#text", "I want to be a controller by June 2027");
        other.click("text=Keep this version");
        assertThat(other.locator(".versions__version")).hasCount(2);
        other.close();

        page.reload();
        assertThat(page.locator("#text")).hasValue("I want to be a controller by June 2027");
        page.reload();
        assertThat(page.locator(".notice q")).hasText("I want to be a controller in Berlin");
        desk.axe();
        page.click("text=Write it into the field");

        assertThat(page.locator("#text")).hasValue("I want to be a controller in Berlin");
        assertThat(page.locator(".notice q")).hasCount(0);
    }

    @Test
    void theSentenceOfTheAnswersIsTakenWithOneClick() {
        begin("I want a better job");
        page.locator("#card-time-bound:not([open]) summary, #card-time-bound[open] summary")
                .click();
        page.fill("#WHEN", "30 June 2027");
        page.locator("#card-time-bound >> text=Keep the answers").click();

        assertThat(page.locator("input[name='fill.WHEN']")).hasValue("30 June 2027");
        page.click("text=Use this sentence");

        assertThat(page.locator("#text")).hasValue(Pattern.compile(".*by 30 June 2027\\."));
        assertThat(letter("time-bound")).hasClass(MET);
        assertThat(page.locator(".versions__version")).hasCount(2);
    }

    @Test
    void whatWasSentIsKeptUntilAnAnswerCame() {
        begin("I want a better job");
        String statement = page.url();
        page.fill("#text", "I will apply for three jobs");
        page.route("**/statement", Route::abort, new Page.RouteOptions().setTimes(1));
        page.click("text=Keep this version");
        page.waitForURL("chrome-error://**");
        page.navigate(statement);
        assertThat(page.locator("#text")).hasValue("I will apply for three jobs");

        desk.go("/goals/new");
        assertThat(page.locator("#wish")).hasValue("");
    }

    @Test
    void whoeverComesNextFindsNothingThatWasTyped() {
        desk.go("/goals/new");
        page.fill("#wish", "I want a better job");
        page.click("text=Sign out");
        page.waitForURL("**/sign-in**");

        assertThat(page.locator("#email")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("Object.keys(sessionStorage).join()"))
                .asString()
                .doesNotContain("draft");
    }

    @Test
    void twoTabsLoseNothing() {
        begin("I want a better job");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.fill("#text", "I want to be a controller by June 2027");
        other.click("text=Keep this version");
        assertThat(other.locator(".versions__version")).hasCount(2);

        page.fill("#text", "I want to be a controller in Berlin");
        page.click("text=Keep this version");

        assertThat(page.locator(".conflict")).containsText("in Berlin");
        desk.axe();
        desk.screenshot("conflict");
        page.fill("#both", "I want to be a controller in Berlin by June 2027");
        page.click("text=Keep the joined one");
        assertThat(page.locator(".versions__version")).hasCount(3);
        other.close();
    }
}
