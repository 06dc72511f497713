package dev.goalsmith.app.board;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.app.undo.Undo.Undone;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Task;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PredecessorTest extends BoardCase {

    private Outcome<Task> name(Task task, Task predecessor) {
        return get(NameTaskPredecessor.class)
                .by(ada, task.id(), predecessor.id().toString());
    }

    @Test
    void aNoteWaitsForThoseThatWereNamedUntilThatIsTakenBack() {
        List<Task> notes = add(null, "A\nB");
        done(name(notes.get(1), notes.get(0)));
        done(name(notes.get(1), notes.get(0)));
        assertThat(board().predecessorsOf(notes.get(1).id()))
                .isEqualTo(Set.of(notes.get(0).id()));
        done(get(RemovePredecessor.class)
                .by(ada, notes.get(1).id(), notes.get(0).id()));
        assertThat(board().predecessorsOf(notes.get(1).id())).isEmpty();
    }

    @Test
    void aCircleIsRefusedWithTheCircle() {
        List<Task> notes = add(null, "A\nB\nC");
        done(name(notes.get(1), notes.get(0)));
        assertThat(refusal("predecessor", name(notes.get(0), notes.get(1))))
                .isEqualTo("That would be a circle: A → B → A.");
        done(name(notes.get(2), notes.get(1)));
        assertThat(refusal("predecessor", name(notes.get(0), notes.get(2))))
                .isEqualTo("That would be a circle: A → B → C → A.");
        assertThat(refusal("predecessor", name(notes.get(0), notes.get(0))))
                .isEqualTo("That would be a circle: A → A.");
    }

    @Test
    void aNoteThatComesBackClosesNoCircle() {
        List<Task> notes = add(null, "A\nB\nX");
        Task first = notes.get(0);
        Task second = notes.get(1);
        Task between = notes.get(2);
        done(name(between, first));
        done(name(second, between));
        Deleted deleted = done(get(DeleteTask.class).by(ada, between.id()));
        done(name(first, second));

        Undone undone = done(get(Undo.class).by(ada, deleted.id()));

        assertThat(board().size()).isEqualTo(3);
        assertThat(new Precedence(board()).findCycle()).isNull();
        assertThat(undone).isEqualTo(new Undone("X", 1, false));
        assertThat(board().predecessorsOf(first.id()))
                .as("what was named meanwhile")
                .isEqualTo(Set.of(second.id()));
    }

    @Test
    void aNoteDoesNotComeBackOntoABoardThatIsFull() {
        Deleted deleted = done(get(DeleteTask.class).by(ada, note("Call").id()));
        for (int at = 0; at < Board.MOST_TASKS; at += 100) {
            add(null, "Note\n".repeat(100));
        }

        assertThat(get(Undo.class).by(ada, deleted.id())).isInstanceOf(Outcome.Invalid.class);

        assertThat(board().size()).isEqualTo(Board.MOST_TASKS);
        done(get(DeleteTask.class).by(ada, board().roots().getFirst().id()));
        done(get(Undo.class).by(ada, deleted.id()));
    }

    @Test
    void aLongCircleIsToldByItsEndsAndLongTitlesByTheirBeginnings() {
        List<Task> notes = add(null, ("x".repeat(400) + "\n").repeat(12));
        for (int at = 1; at < notes.size(); at++) {
            done(name(notes.get(at), notes.get(at - 1)));
        }
        String told = refusal("predecessor", name(notes.getFirst(), notes.getLast()));
        assertThat(told).contains("x… → … → x").hasSizeLessThan(700);
    }

    @Test
    void onlyNotesOfTheSameBoardAreNamed() {
        Task task = note("A");
        var goal = done(get(SetGoal.class).by(ada, new SetGoal.Request("Learn Spanish", "LEARNING")));
        Task other = done(get(AddTask.class).by(ada, new AddTask.Request(goal.id(), null, "Course")))
                .getFirst();
        assertThat(refusal("predecessor", name(task, other))).isEqualTo("Please choose a note of this board.");
        assertThat(refusal("predecessor", get(NameTaskPredecessor.class).by(ada, task.id(), "")))
                .isEqualTo("Please choose a note of this board.");
        assertThat(get(NameTaskPredecessor.class).by(grace, task.id(), task.id().toString()))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(get(RemovePredecessor.class).by(grace, task.id(), task.id())).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void aNoteNamesAsManyAsFit() {
        List<Task> notes = add(null, "A\n".repeat(Board.MOST_PREDECESSORS + 2));
        for (int at = 1; at <= Board.MOST_PREDECESSORS; at++) {
            done(name(notes.getFirst(), notes.get(at)));
        }
        assertThat(refusal("predecessor", name(notes.getFirst(), notes.getLast())))
                .isEqualTo("There are 50 already, which is as many as fit.");
    }

    @Test
    void aDeletedNoteComesBackWithItsPartsAndItsPredecessors() {
        Task call = note("Call");
        Task build = note("Build");
        Task slides = add(build, "Slides, 2 h").getFirst();
        done(name(slides, call));
        Board before = board();
        Deleted deleted = done(get(DeleteTask.class).by(ada, build.id()));
        assertThat(deleted.label()).isEqualTo("Build");
        assertThat(outline()).containsExactly("1 Call");
        assertThat(get(Undo.class).by(ada, deleted.id())).isEqualTo(new Outcome.Done<>(new Undone("Build", 0, false)));
        assertThat(board().inOrder()).isEqualTo(before.inOrder());
        assertThat(board().predecessorsOf(slides.id())).isEqualTo(Set.of(call.id()));
    }

    @Test
    void nobodyElseDeletesANote() {
        Task call = note("Call");
        assertThat(get(DeleteTask.class).by(grace, call.id())).isInstanceOf(Outcome.Missing.class);
        assertThat(outline()).containsExactly("1 Call");
    }

    @Test
    void aPartWhoseNoteWasDeletedAfterItStaysDeletedUntilTheNoteIsBack() {
        Task build = note("Build");
        Task slides = add(build, "Slides").getFirst();
        Deleted part = done(get(DeleteTask.class).by(ada, slides.id()));
        Deleted whole = done(get(DeleteTask.class).by(ada, build.id()));
        assertThat(get(Undo.class).by(ada, part.id())).isInstanceOf(Outcome.Missing.class);
        done(get(Undo.class).by(ada, whole.id()));
        done(get(Undo.class).by(ada, part.id()));
        assertThat(outline()).containsExactly("1 Build", "1.1 Slides");
    }
}
