package dev.goalsmith.engine.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a task is, in percent, and the day it was completed, if it was; completed means 100.
public record Progress(int percent, @Nullable LocalDate completedOn) {

    public static final Progress NONE = new Progress(0, null);

    public Progress {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent (%d) must be from 0 to 100".formatted(percent));
        }
        percent = completedOn == null ? percent : 100;
    }

    public boolean isComplete() {
        return completedOn != null;
    }
}
