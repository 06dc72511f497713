package dev.goalsmith.web.journal;

import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.web.ui.Frame;
import java.time.LocalDate;

/// One change of a goal, in words: what was before and what is after may be empty.
public record ChangeLine(Change change, String before, String after) {

    public static ChangeLine of(Change change, Frame frame) {
        return new ChangeLine(
                change, said(change.subject(), change.before(), frame), said(change.subject(), change.after(), frame));
    }

    private static String said(Change.Subject subject, String kept, Frame frame) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (subject) {
            case DEADLINE -> frame.format().day(LocalDate.parse(kept));
            case STATE -> frame.say("journal.change.state." + GoalState.valueOf(kept));
            case STATEMENT, COMMITMENT -> kept;
        };
    }
}
