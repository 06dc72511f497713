package dev.goalsmith.web.board;

import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;

/// Where on its board a person looks: the note that is open and the one that is written on, if any.
///
/// It stands in the address of the page and goes with every form of the board, so that each answer shows the same
/// place.
public record Lookout(Id goal, @Nullable Id open, @Nullable Id edit) {

    static Lookout of(Id goal, Form form) {
        return new Lookout(goal, Id.parse(form.value("open")), Id.parse(form.value("edit")));
    }

    public Lookout opening(@Nullable Id task) {
        return new Lookout(goal, task, edit);
    }

    public Lookout editing(@Nullable Id task) {
        return new Lookout(goal, open, task);
    }

    /// The address of the page as it looks from here.
    public String path() {
        String query = (open == null ? "" : "&open=" + open) + (edit == null ? "" : "&edit=" + edit);
        return action("/board") + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /// The address of something of this goal, such as `/tasks`.
    public String action(String path) {
        return "/goals/" + goal + path;
    }
}
