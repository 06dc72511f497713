package dev.goalsmith.web.way;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What the walks have in common: a fresh server, a browser, and the moves of a hand.
abstract class WholeWay {

    static final String SENTENCE = "I will give a 20-minute talk on budgets at the spring meeting by"
            + " 28 February 2027, practised three times before colleagues, so that I become known beyond my team.";

    TestServer server;
    Desk desk;
    Page page;

    @BeforeEach
    void begin() {
        server = TestServer.start();
        desk = Desk.open(server);
        page = desk.page();
    }

    @AfterEach
    void end() {
        try {
            desk.close();
        } finally {
            server.close();
        }
    }

    void sit(Desk place) {
        desk = place;
        page = desk.page();
    }

    void click(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void tab(String name) {
        page.locator(".tabs a:has-text('%s')".formatted(name)).click();
        desk.ready();
    }

    void seen(String name) {
        page.mouse().move(0, 0);
        desk.axe();
        desk.screenshot("way-" + name);
    }

    Locator note(String title) {
        return page.locator(
                ".note", new Page.LocatorOptions().setHas(page.locator("h3 a:text-is('%s')".formatted(title))));
    }

    Locator cell(String column, String task) {
        return page.getByLabel(column + ": " + task);
    }

    void paint(String from, String to) {
        desk.drag(page.locator("input[value='%s']".formatted(from)), page.locator("input[value='%s']".formatted(to)));
    }
}
