package dev.goalsmith.web.ui;

import dev.goalsmith.app.undo.ShowTrash;
import java.util.List;

/// What was deleted lately, the newest first.
public record TrashPage(List<ShowTrash.Item> items) {

    public TrashPage {
        items = List.copyOf(items);
    }
}
