package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.journal.CelebrationView;
import dev.goalsmith.app.journal.ShowCelebration;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The picture of a celebration, to be shared.
@Controller
class PictureController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final ShowCelebration showCelebration;
    private final Handwriting hand = Handwriting.load();

    PictureController(ShowCelebration showCelebration) {
        this.showCelebration = showCelebration;
    }

    @GetMapping("/goals/{goal}/celebration/picture.svg")
    ResponseEntity<String> svg(Actor actor, @PathVariable Id goal) {
        return ResponseEntity.ok().contentType(SVG).body(SvgPicture.write(picture(actor, goal)));
    }

    @GetMapping("/goals/{goal}/celebration/picture.png")
    ResponseEntity<byte[]> png(Actor actor, @PathVariable Id goal) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(PngPicture.write(picture(actor, goal)));
    }

    /// @throws NotFound if the actor has no such goal, or has not celebrated it
    private Picture picture(Actor actor, Id goal) {
        CelebrationView view = showCelebration.by(actor, goal);
        Celebration celebration = view == null ? null : view.celebration();
        if (view == null || celebration == null) {
            throw new NotFound();
        }
        Words words = Words.english();
        var text = new PictureText(
                words.say("journal.celebration.attained", celebration.on()),
                view.goal().name(),
                words.say(
                        "journal.celebration.picture.facts",
                        view.way().days(),
                        view.budgets().total().all().actual().toHours(),
                        view.done().size()));
        return Picture.of(text, hand, goal.value().getLeastSignificantBits());
    }
}
