package dev.goalsmith.web.goal;

import dev.goalsmith.app.goal.Step;
import dev.goalsmith.engine.Id;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The pages of a goal, in the order of the coaching steps.
public enum Tab {
    STATEMENT(Step.STATEMENT),
    BOARD(Step.BOARD),
    SCHEDULE(Step.SCHEDULE),
    PLAN(Step.PLAN),
    PROGRESS(Step.PROGRESS),
    JOURNAL(null);

    private final @Nullable Step step;

    Tab(@Nullable Step step) {
        this.step = step;
    }

    /// The page on which a step is taken.
    public static Tab of(Step step) {
        return switch (step) {
            case STATEMENT -> STATEMENT;
            case BOARD -> BOARD;
            case SCHEDULE -> SCHEDULE;
            case PLAN -> PLAN;
            case PROGRESS -> PROGRESS;
        };
    }

    @Nullable
    Step step() {
        return step;
    }

    /// Where the page of `goal` is.
    public String path(Id goal) {
        return "/goals/%s/%s".formatted(goal, name().toLowerCase(Locale.ROOT));
    }

    /// The key of what is written on the tab.
    public String label() {
        return "goal.tab." + name().toLowerCase(Locale.ROOT);
    }
}
