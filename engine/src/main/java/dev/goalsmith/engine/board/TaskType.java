package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.util.List;

/// A broad category of work ("meeting", "phone call") with the paper of its notes, 1 to 8.
public record TaskType(Id id, String name, int paper) {

    public static final int PAPERS = 8;
    public static final int LONGEST_NAME = 60;

    /// As many types as one person may have.
    public static final int MOST = 50;

    /// The names that everybody begins with.
    public static final List<String> FIRST =
            List.of("Meeting", "Phone call", "Reading", "Writing", "Course", "Practice", "Research", "Other");

    public TaskType {
        if (paper < 1 || paper > PAPERS) {
            throw new IllegalArgumentException("paper (%d) must be from 1 to %d".formatted(paper, PAPERS));
        }
    }
}
