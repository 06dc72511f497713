package dev.goalsmith.web.growth;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.growth.ShowGrowth;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The five growth tracks.
@Controller
class GrowthController {

    private final Pages pages;
    private final ShowGrowth showGrowth;

    GrowthController(Pages pages, ShowGrowth showGrowth) {
        this.pages = pages;
        this.showGrowth = showGrowth;
    }

    /// The five doors, or what is behind the one that `track` names.
    @GetMapping("/grow")
    View index(Actor actor, @RequestParam(defaultValue = "") String track) {
        return track.isEmpty()
                ? pages.page("growth/doors", new GrowthPage(showGrowth.by(actor)))
                : pages.page("growth/track", new TrackPage(showGrowth.by(actor, track(track))));
    }

    private static GrowthTrack track(String name) {
        GrowthTrack track = Door.find(name);
        if (track == null) {
            throw new NotFound();
        }
        return track;
    }
}
