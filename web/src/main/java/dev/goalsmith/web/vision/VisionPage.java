package dev.goalsmith.web.vision;

import dev.goalsmith.app.vision.VisionView;
import dev.goalsmith.engine.vision.Profession;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionPart;
import dev.goalsmith.web.ui.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The page on which a vision is written, and what leads there.
public record VisionPage(VisionView view, Form form) {

    /// Parts that are written down beside each other under one heading.
    public enum Chapter {
        WHERE,
        WHO,
        WORK,
        OTHERS;

        public List<VisionPart> parts() {
            return switch (this) {
                case WHERE -> List.of(VisionPart.TEN_YEARS, VisionPart.FIVE_YEARS, VisionPart.WHY);
                case WHO -> List.of(VisionPart.MISSION, VisionPart.VALUES);
                case WORK -> List.of(VisionPart.ROLE_NOW, VisionPart.ROLE_WANTED);
                case OTHERS -> List.of(VisionPart.TEAM, VisionPart.ORGANISATION);
            };
        }
    }

    /// The form as it is filled from what is kept; `back` is where it was opened from, empty for nowhere else.
    static Form filled(Vision vision, String back) {
        Map<String, String> values = new HashMap<>();
        for (VisionPart part : VisionPart.values()) {
            values.put(part.name(), vision.text(part));
        }
        values.put("profession", vision.profession().name());
        values.put("version", String.valueOf(vision.version()));
        values.put("back", back);
        return Form.of(values);
    }

    public Chapter[] chapters() {
        return Chapter.values();
    }

    public Profession[] professions() {
        return Profession.values();
    }
}
