package dev.goalsmith.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A [PageCase] in which Ada sits at a browser of her own, signed in and not yet on any page.
public abstract class Journey extends PageCase {

    protected Desk desk;
    protected Page page;

    @BeforeEach
    final void sitDown() {
        desk = Desk.open(server, ada);
        page = desk.page();
    }

    @AfterEach
    final void standUp() {
        desk.close();
    }

    /// The button with exactly this name.
    protected final Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
