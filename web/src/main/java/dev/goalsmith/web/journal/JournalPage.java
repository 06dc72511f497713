package dev.goalsmith.web.journal;

import dev.goalsmith.app.journal.JournalView;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.ui.Form;

/// What stood in the way of a goal, what was learned, what was changed.
public record JournalPage(GoalHeader header, JournalView view, Form lesson) {

    public String path() {
        return "/goals/" + view.goal().id();
    }
}
