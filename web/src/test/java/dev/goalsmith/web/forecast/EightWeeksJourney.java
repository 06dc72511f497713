package dev.goalsmith.web.forecast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.web.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Eight weeks of work of which every estimate is a third too short, with all Saturdays kept first and none later.
class EightWeeksJourney extends Journey {

    private static final Pattern CHANCE = Pattern.compile("(\\d+) % (?:chance to be done )?by Sun 28 Feb");

    private Season season;

    @BeforeEach
    void begin() {
        season = new Season(server, ada.actor());
    }

    private static int chance(Locator in) {
        Matcher found = CHANCE.matcher(in.innerText());
        assertThat(found.find()).as(in.innerText()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private int chanceToday() {
        desk.go("/");
        return chance(page.locator(".goal-line__done"));
    }

    @Test
    void theForecastLearnsWarnsExplainsAndIsMended() {
        var chances = new ArrayList<Integer>(List.of(chanceToday()));
        assertThat(page.locator(".goal-line__done")).containsText("0 % done");
        for (int week = 1; week <= 8; week++) {
            season.week(week <= 3);
            chances.add(chanceToday());
        }
        assertThat(chances.getFirst()).isGreaterThan(70);
        assertThat(chances.get(3)).isGreaterThan(80);
        assertThat(chances.getLast()).isLessThan(50);
        desk.axe();
        desk.screenshot("eight-weeks-today");

        theHintSaysWhatNotesReallyTake();
        thePlanExplainsTheFall(chances.getLast());
        moreHoursBringItBack();
        theLessonIsAnswered();
    }

    private void theHintSaysWhatNotesReallyTake() {
        desk.go(season.page("board"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Write part 26")))
                .and(page.locator("[id^=edit-]"))
                .click();
        assertThat(page.locator("#effort p").first()).containsText("2 h is more likely 3 h");
        button("Take 3 h").click();
        assertThat(page.locator("#hours")).hasValue("3:00");
        assertThat(page.locator("#effort p").first()).containsText("3 h instead of 2 h");
        button("Save").click();
        assertThat(page.locator("#panel")).hasCount(0);
    }

    private void thePlanExplainsTheFall(int now) {
        desk.go(season.page("plan"));
        assertThat(chance(page.locator(".outlook__said"))).isBetween(now - 2, now + 2);
        assertThat(page.locator(".outlook__causes")).containsText("missed Saturday");
        page.getByText("How this is reckoned").click();
        assertThat(page.locator(".outlook")).containsText("tasks that you finished turned out beside their estimates");
        desk.axe();
        desk.screenshot("eight-weeks-plan");
    }

    private void moreHoursBringItBack() {
        page.locator("#surer-more button").click();
        page.locator("#reason").fill("Everything takes longer than I thought");
        button("I commit to this").click();
        assertThat(page.locator(".toast")).containsText("Promised from");
        desk.go(season.page("plan"));
        assertThat(chance(page.locator(".outlook__said"))).isGreaterThanOrEqualTo(80);
        assertThat(page.locator("#surer")).hasCount(0);
        desk.screenshot("eight-weeks-mended");
        assertThat(chanceToday()).isGreaterThanOrEqualTo(80);
    }

    private void theLessonIsAnswered() {
        desk.go(season.page("progress"));
        assertThat(page.locator("section[aria-labelledby='burn-up'] svg").first())
                .isVisible();
        assertThat(page.locator("#noticed-0")).isVisible();
        desk.axe();
        desk.screenshot("eight-weeks-progress");
        String noticed = page.locator("#noticed-0").innerText();
        page.locator("#differently-0").fill("I plan half as long again");
        button("Keep as a lesson").first().click();
        assertThat(page.locator(".toast")).containsText("Kept among the lessons");
        desk.go(season.page("journal"));
        assertThat(page.locator(".entry__why").first()).hasText(noticed);
    }
}
