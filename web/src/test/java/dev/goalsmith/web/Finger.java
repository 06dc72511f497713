package dev.goalsmith.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/// One finger on the screen, as the browser itself hears it: Playwright only taps.
public final class Finger {

    private final CDPSession browser;

    Finger(Page page) {
        browser = page.context().newCDPSession(page);
        var on = new JsonObject();
        on.addProperty("enabled", true);
        browser.send("Emulation.setTouchEmulationEnabled", on);
    }

    /// On the middle of a thing that is in sight.
    public void down(Locator thing) {
        BoundingBox box = thing.boundingBox();
        touch("touchStart", box.x + box.width / 2, box.y + box.height / 2);
    }

    public void down(double x, double y) {
        touch("touchStart", x, y);
    }

    public void moveTo(Locator thing) {
        BoundingBox box = thing.boundingBox();
        moveTo(box.x + box.width / 2, box.y + box.height / 2);
    }

    public void moveTo(double x, double y) {
        touch("touchMove", x, y);
    }

    public void up() {
        send("touchEnd", new JsonArray());
    }

    private void touch(String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        send(type, points);
    }

    private void send(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", event);
    }
}
