package dev.goalsmith.engine.vision;

import dev.goalsmith.engine.Id;

/// A goal leads to something in the vision, for a reason in a sentence.
///
/// It keeps the words of the vision as they were when it was made: what a vision says may change, what was meant stays.
public record VisionLink(Id id, Id goalId, Vision.Item item, String reason) {

    /// As many as one goal may have.
    public static final int MOST = 20;

    /// In code units.
    public static final int LONGEST_REASON = 500;
}
