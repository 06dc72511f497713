package dev.goalsmith.app.demo;

import dev.goalsmith.app.statement.AddNeed;
import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.app.vision.WriteVision;
import java.util.Map;

/// Where Ada wants to be, how her talk leads there, and what it takes.
record DemoReasons(DemoDesk desk) {

    private static final String FIVE_YEARS = "I lead a department and speak for it.";

    void tell() {
        var texts = Map.of(
                "TEN_YEARS", "I run the finances of a hospital whose doctors understand its numbers.",
                "FIVE_YEARS", FIVE_YEARS,
                "WHY", "Money that is understood goes where it helps.",
                "MISSION", "I make figures speak, so that people can decide for themselves.",
                "VALUES", "Honesty\nCalm\nSundays with my family",
                "ROLE_NOW", "Controller for three cost centres",
                "ROLE_WANTED", "Head of controlling",
                "TEAM", "Somebody who explains our work to the others",
                "ORGANISATION", "A budget that holds\nFewer surprises at the end of the year");
        var vision = new WriteVision.Request(texts, "STAY", 0);
        Done.of(desk.installation().get(WriteVision.class).by(desk.ada(), vision));
        link("FIVE_YEARS " + FIVE_YEARS, "whoever is to speak for a department must have been heard before");
        link("TEAM Somebody who explains our work to the others", "the talk is built on our reports");
        need("Eight hours a week", "RESOURCE");
        need("Reading a budget report", "SKILL");
    }

    private void link(String item, String reason) {
        var request = new LinkGoal.Request(item, reason);
        Done.of(desk.installation().get(LinkGoal.class).by(desk.ada(), desk.goal(), request));
    }

    private void need(String name, String kind) {
        var request = new AddNeed.Request(name, kind, true);
        Done.of(desk.installation().get(AddNeed.class).by(desk.ada(), desk.goal(), request));
    }
}
