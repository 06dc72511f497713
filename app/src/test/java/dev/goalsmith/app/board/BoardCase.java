package dev.goalsmith.app.board;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/// Ada's goal “Give a talk”, its board, and short ways to speak about it.
abstract class BoardCase extends GoalCase {

    Id talk;

    @BeforeEach
    void begin() {
        talk = begin("Give a talk").id();
    }

    List<Task> add(@Nullable Task parent, String text) {
        return done(tryToAdd(parent, text));
    }

    Outcome<List<Task>> tryToAdd(@Nullable Task parent, String text) {
        Id under = parent == null ? null : parent.id();
        return get(AddTask.class).by(ada, new AddTask.Request(talk, under, text));
    }

    Task note(String title) {
        return add(null, title).getFirst();
    }

    BoardView view() {
        return there(get(ShowBoard.class).by(ada, talk));
    }

    Board board() {
        return view().board();
    }

    /// “1 Call”, “2 Talk”, “2.1 Slides”, as the board reads from its beginning.
    List<String> outline() {
        BoardView view = view();
        return view.board().inOrder().stream()
                .map(task -> view.numberOf(task.id()) + " " + task.title())
                .toList();
    }

    /// What is said beside the only field that is refused.
    static String refusal(String field, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        List<Problem> problems = ((Outcome.Invalid<?>) outcome).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field()).isEqualTo(field);
        return Words.english().say(problems.getFirst().why());
    }
}
