package dev.goalsmith.app.vision;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.vision.Profession;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionPart;
import dev.goalsmith.store.vision.Visions;
import java.util.EnumMap;
import java.util.Map;

/// A person writes down where they want to be, or changes it.
public final class WriteVision extends UseCase {

    /// What the form holds: the texts by the names of the parts, and the version that they were written over, 0 for
    /// the first.
    public record Request(Map<String, String> texts, String profession, int version) {}

    public WriteVision(Workbench workbench) {
        super(workbench);
    }

    /// A part that the form does not hold is left empty; what did not change makes no version.
    public Outcome<Vision> by(Actor actor, Request request) {
        var checks = new Checks();
        Map<VisionPart, String> texts = new EnumMap<>(VisionPart.class);
        for (VisionPart part : VisionPart.values()) {
            String raw = request.texts().getOrDefault(part.name(), "");
            String text = checks.optionalText(part.name(), raw, Vision.LONGEST_TEXT);
            if (!text.isEmpty()) {
                texts.put(part, text);
            }
        }
        Profession profession = checks.choice("profession", request.profession(), Profession.values());
        if (!checks.passed()) {
            return checks.refusal();
        }
        var wanted = new Vision(texts, profession, request.version());
        return write(actor, tx -> {
            var visions = new Visions(tx, actor.id());
            Vision kept = visions.find();
            Vision now = kept == null ? Vision.NONE : kept;
            if (now.texts().equals(texts) && now.profession() == profession) {
                return new Outcome.Done<>(now);
            }
            return visions.save(wanted)
                    ? new Outcome.Done<>(new Vision(texts, profession, wanted.version() + 1))
                    : new Outcome.Stale<>(now);
        });
    }
}
