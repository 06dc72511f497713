package dev.goalsmith.web.statement;

import com.microsoft.playwright.Locator;
import dev.goalsmith.web.Journey;
import java.util.regex.Pattern;

/// A journey that begins with a wish and looks at the letters of SMART that it meets.
abstract class WishJourney extends Journey {

    static final Pattern MET = Pattern.compile("chip--met");

    /// Makes a goal of the wish in the browser, which then stands on the page of its statement.
    void begin(String wish) {
        desk.go("/goals/new");
        page.fill("#wish", wish);
        page.click("text=Make it SMART");
        page.waitForURL("**/statement");
    }

    /// The letter of a criterion, such as `time-bound`.
    Locator letter(String criterion) {
        return page.locator("#letter-" + criterion);
    }
}
