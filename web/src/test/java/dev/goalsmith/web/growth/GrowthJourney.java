package dev.goalsmith.web.growth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A door is opened, a target counted, and a goal begun from an example.
class GrowthJourney extends Journey {

    @Test
    void aTargetIsCountedBehindItsDoor() {
        var actor = ada.actor();
        var goal = Talk.done(server.verb(SetGoal.class)
                .by(actor, new SetGoal.Request("I want to grow my network", "CAREER", "NETWORK")));
        Talk.done(server.verb(SetTarget.class).by(actor, goal.id(), new TargetForm("Comments", "10", "WEEK")));

        desk.go("/grow");
        assertThat(page.locator(".door")).hasCount(5);
        desk.axe();
        desk.screenshot("grow");
        page.locator(".door").nth(2).click();
        assertThat(page.locator(".goal-line__name")).hasText("I want to grow my network");
        page.getByLabel("One more: Comments").click();
        assertThat(page.locator(".target__count")).containsText("1 of 10");
        desk.axe();
        desk.screenshot("grow-network");
        desk.go("/grow");
        assertThat(page.locator(".door__state").nth(2)).containsText("1 of 10");
    }

    @Test
    void aGoalBeginsWithTheWishOfAnExampleAndKeepsItsSentenceByKeyboardAlone() {
        desk.go("/grow");
        desk.tabTo(".door.paper-1");
        desk.press("Enter");
        assertThat(page.locator("h1")).hasText("Speaking");
        desk.axe();
        desk.screenshot("grow-speaking");
        desk.tabTo("article:nth-of-type(2) button");
        desk.press("Enter");
        assertThat(page.locator(".goal-note__statement")).hasText("I want to say “um” less often.");
        desk.axe();
        desk.screenshot("grow-offer");
        desk.tabTo(".form button");
        desk.press("Enter");
        assertThat(page.locator("#statement, .writer__text").first())
                .hasValue(java.util.regex.Pattern.compile("I will reduce my filler words.*"));
    }

    @Test
    void anExampleIsLookedForWhileTypingAndAdopted() {
        desk.go("/examples");
        assertThat(page.locator("#count")).hasText("69 examples");
        desk.axe();
        desk.ready();
        page.getByLabel("Search").fill("salary 15%");
        assertThat(page.locator("#count")).hasText("1 example");
        assertThat(page.getByLabel("Search")).isFocused();
        page.getByLabel("Search").fill("");
        page.getByLabel("Subject").selectOption("community");
        assertThat(page.locator("#count")).hasText("4 examples");
        desk.screenshot("examples");
        page.locator("#community-4 button").click();
        assertThat(page.locator("#text")).hasValue(java.util.regex.Pattern.compile("I will win 15 new members.*"));
    }

    @Test
    void aDoorOrAnExampleThatIsNotThereLeadsNowhere() {
        org.assertj.core.api.Assertions.assertThat(
                        ada.get("/grow?track=cooking").status())
                .isEqualTo(404);
        org.assertj.core.api.Assertions.assertThat(ada.post("/examples/goals", Map.of("example", "speaking-9"))
                        .status())
                .isEqualTo(404);
    }
}
