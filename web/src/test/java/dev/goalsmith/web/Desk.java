package dev.goalsmith.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A person at a browser. Fails at the end if any page had an error in its scripts or broke the content policy.
public final class Desk implements AutoCloseable {

    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /// What is run in a page so that it has axe. [AxeBuilder] itself takes eight times as long: it opens a
    /// window of its own for every result.
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /// What axe finds. It loads nothing first: every style sheet once more would be for rules that are left out.
    private static final String VIOLATIONS = """
        async () => (await axe.run({ preload: false, resultTypes: ["violations"] })).violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html}`))\
        """;

    private final TestServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private Desk(TestServer server) {
        this.server = server;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true)
                        .setTimezoneId("Europe/Berlin")
                        .setLocale("en-GB"));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            // What a tool injects has no address; what a page does, has.
            boolean ofTool = message.location().startsWith(":");
            // A form that must be mended answers 422, and the browser logs that as a failed load; that is no fault.
            if (!ofTool && message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.location() + " " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /// Somebody who is not signed in.
    public static Desk open(TestServer server) {
        return new Desk(server);
    }

    /// The person whom `visitor` is signed in as.
    public static Desk open(TestServer server, Visitor visitor) {
        var desk = new Desk(server);
        var session = visitor.cookie();
        desk.context.addCookies(List.of(new Cookie(session.getName(), session.getValue())
                .setUrl(server.address("/"))
                .setHttpOnly(true)));
        return desk;
    }

    public Page page() {
        return page;
    }

    public Page go(String path) {
        page.navigate(server.address(path));
        return page;
    }

    /// Waits until the page answers to the hand: a script that has not come yet hears no key and no mouse.
    public void ready() {
        page.waitForLoadState();
    }

    /// Types into what has the focus.
    public void type(String text) {
        ready();
        page.keyboard().type(text);
    }

    /// From now on the screen is touched, too.
    public Finger finger() {
        ready();
        return new Finger(page);
    }

    /// Draws the mouse from the middle of one thing to the middle of another, with the button held.
    public void drag(Locator from, Locator to) {
        ready();
        from.scrollIntoViewIfNeeded();
        toTheMiddle(from);
        page.mouse().down();
        toTheMiddle(to);
        page.mouse().up();
    }

    private void toTheMiddle(Locator thing) {
        BoundingBox box = thing.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    }

    /// Presses keys one after the other, such as `"Tab", "Enter"`.
    public void press(String... keys) {
        ready();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /// Moves the focus with Tab until it stands on what `selector` finds.
    public void tabTo(String selector) {
        ready();
        for (int presses = 0; presses < 200; presses++) {
            Object there = page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    /// Asserts that axe finds nothing on the page as it stands.
    public void axe() {
        uncomplaining(() -> {
            page.evaluate(AXE);
            assertThat((List<?>) page.evaluate(VIOLATIONS))
                    .as("axe on %s", page.url())
                    .isEmpty();
        });
    }

    /// What a tool writes into the page by itself, such as a style, is no fault of the page.
    private void uncomplaining(Runnable tool) {
        var before = List.copyOf(complaints);
        tool.run();
        page.evaluate("0"); // The messages of the tool have arrived when this answers.
        complaints.clear();
        complaints.addAll(before);
    }

    /// Writes pictures of the page, light and dark, at desktop and phone width, to `target/screenshots`; no page is
    /// wider than the phone.
    public void screenshot(String name) {
        uncomplaining(() -> pictures(name));
    }

    /// Begins and ends in the light at the desktop, and changes as little as it can between.
    private void pictures(String name) {
        picture(name + "-desktop-light");
        light(ColorScheme.DARK);
        picture(name + "-desktop-dark");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("the width of %s on a phone", page.url())
                .isLessThanOrEqualTo(PHONE_WIDTH);
        picture(name + "-phone-dark");
        light(ColorScheme.LIGHT);
        picture(name + "-phone-light");
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    private void light(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
