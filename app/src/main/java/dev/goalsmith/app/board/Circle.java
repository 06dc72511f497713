package dev.goalsmith.app.board;

import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.board.Task;
import java.util.ArrayList;
import java.util.List;

/// Tells a circle of notes by their titles: “A → B → A”.
final class Circle {

    private static final int LONGEST_TITLE = 60;
    private static final int MOST_TOLD = 8;

    private Circle() {}

    /// Of a long circle the beginning and the end.
    static String told(List<Task> circle) {
        var titles = new ArrayList<>(circle.stream().map(Circle::shortened).toList());
        titles.add(titles.getFirst());
        if (titles.size() > MOST_TOLD) {
            titles.subList(MOST_TOLD / 2, titles.size() - MOST_TOLD / 2).clear();
            titles.add(MOST_TOLD / 2, "…");
        }
        return String.join(" → ", titles);
    }

    /// The title, or its beginning where it is long.
    static String shortened(Task task) {
        return Excerpt.of(task.title(), LONGEST_TITLE);
    }
}
