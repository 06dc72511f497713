package dev.goalsmith.web.access;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.board.BoardView;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.TestServer;
import java.util.Objects;

/// Finds a note by what stands on it.
final class Depths {

    private Depths() {}

    static String idOf(TestServer server, Actor actor, String goal, String title) {
        BoardView view =
                Objects.requireNonNull(server.verb(ShowBoard.class).by(actor, Objects.requireNonNull(Id.parse(goal))));
        return view.board().inOrder().stream()
                .filter(task -> task.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
