package dev.goalsmith.web.vision;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.vision.ShowVision;
import dev.goalsmith.app.vision.WriteVision;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionPart;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a person wants to be in five to ten years, and why.
@Controller
class VisionController {

    private static final String PATH = "/me/vision";
    private static final String TEMPLATE = "vision/vision";

    private final Pages pages;
    private final ShowVision showVision;
    private final WriteVision writeVision;

    VisionController(Pages pages, ShowVision showVision, WriteVision writeVision) {
        this.pages = pages;
        this.showVision = showVision;
        this.writeVision = writeVision;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "") String back) {
        var view = showVision.by(actor);
        return pages.page(TEMPLATE, new VisionPage(view, VisionPage.filled(view.vision(), back)));
    }

    @PostMapping(PATH)
    View update(Actor actor, Form form, RedirectAttributes flash) {
        var request = new WriteVision.Request(form.values(), form.value("profession"), form.version());
        return switch (writeVision.by(actor, request)) {
            case Outcome.Done<Vision> _ -> Return.to(Ask.back(form, PATH), Toast.say("vision.saved"), flash);
            case Outcome.Invalid<Vision>(var problems) ->
                pages.mend(TEMPLATE, new VisionPage(showVision.by(actor), form.with(problems)));
            case Outcome.Stale<Vision>(Vision theirs) -> conflict(form, theirs);
            case Outcome.Missing<Vision> _ -> throw new NotFound();
        };
    }

    private View conflict(Form mine, Vision theirs) {
        var words = Words.english();
        var parts = new ArrayList<Conflict.Part>();
        for (VisionPart part : VisionPart.values()) {
            String label = words.say("vision.part." + part);
            parts.add(new Conflict.Part(part.name(), label, mine.value(part.name()), theirs.text(part)));
        }
        parts.add(new Conflict.Part(
                "profession",
                words.say("vision.profession"),
                words.say("vision.profession." + mine.value("profession")),
                words.say("vision.profession." + theirs.profession())));
        return pages.conflict(
                new Conflict(PATH, PATH, mine.over(theirs.version()).values(), parts));
    }
}
