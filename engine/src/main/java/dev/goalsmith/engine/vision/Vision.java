package dev.goalsmith.engine.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where one person wants to be in five to ten years, and why; their mission and values, their role, and what those
/// they work with want to attain.
///
/// @param texts what was written of each part; a part that was left open is not in it
/// @param version 0 until it is first written
public record Vision(Map<VisionPart, String> texts, Profession profession, int version) {

    /// Of one part, in code units.
    public static final int LONGEST_TEXT = 2_000;

    /// Nothing is written yet.
    public static final Vision NONE = new Vision(Map.of(), Profession.OPEN, 0);

    /// Something in it that a goal may lead to: a part, or one line of it.
    public record Item(VisionPart part, String words) {}

    public Vision {
        texts = Map.copyOf(texts);
    }

    /// What was written of `part`, empty where nothing was.
    public String text(VisionPart part) {
        return texts.getOrDefault(part, "");
    }

    /// All that a goal may lead to, part by part.
    public List<Item> items() {
        var items = new ArrayList<Item>();
        for (VisionPart part : VisionPart.values()) {
            part.pieces(text(part)).forEach(words -> items.add(new Item(part, words)));
        }
        return List.copyOf(items);
    }
}
