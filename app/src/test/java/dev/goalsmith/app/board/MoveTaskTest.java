package dev.goalsmith.app.board;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTaskTest extends BoardCase {

    private Outcome<MoveTask.Moved> move(Task task, Move move) {
        return get(MoveTask.class).by(ada, task.id(), move);
    }

    private String said(Task task, Move move) {
        return Words.english().say(done(move(task, move)).said());
    }

    @Test
    void aNoteGoesStepByStepAndItIsSaidWhereItWent() {
        List<Task> notes = add(null, "A\nB\nC");
        assertThat(said(notes.get(2), Move.Step.UP)).isEqualTo("“C” is now 2 of 3.");
        assertThat(outline()).containsExactly("1 A", "2 C", "3 B");
        assertThat(said(notes.get(0), Move.Step.DOWN)).isEqualTo("“A” is now 2 of 3.");
        assertThat(outline()).containsExactly("1 C", "2 A", "3 B");
        assertThat(said(notes.get(1), Move.Step.IN)).isEqualTo("“B” is now 1 of 1 under “A”.");
        assertThat(outline()).containsExactly("1 C", "2 A", "2.1 B");
        assertThat(said(notes.get(1), Move.Step.OUT)).isEqualTo("“B” is now 3 of 3.");
        assertThat(outline()).containsExactly("1 C", "2 A", "3 B");
    }

    @Test
    void theHoursThatRestBecauseANoteHasItsFirstPartAreTold() {
        List<Task> notes = add(null, "Draft, 3 h\nCall Maria, 15 min\nDraw\nPrint");

        assertThat(done(move(notes.get(1), Move.Step.IN)).silenced()).isEqualTo(notes.get(0));
        assertThat(done(move(notes.get(2), Move.Step.IN)).silenced()).isNull();
        assertThat(done(move(notes.get(2), Move.Step.OUT)).silenced()).isNull();
        assertThat(done(move(notes.get(3), Move.Step.IN)).silenced()).isNull();
    }

    @Test
    void aStepThatLeadsNowhereChangesNothingAndSaysSo() {
        Task only = note("A");
        for (Move.Step step : Move.Step.values()) {
            assertThat(said(only, step)).isEqualTo("“A” stays where it is: there is no further to go.");
        }
        assertThat(outline()).containsExactly("1 A");
    }

    @Test
    void aNoteIsDraggedUnderAnotherWithEverythingUnderIt() {
        Task build = note("Build");
        add(build, "Slides");
        Task talk = note("Talk");
        add(talk, "Invite\nRehearse");
        done(move(build, new Move.To(talk.id(), 1)));
        assertThat(outline()).containsExactly("1 Talk", "1.1 Invite", "1.2 Build", "1.2.1 Slides", "1.3 Rehearse");
        done(move(build, new Move.To(null, Integer.MAX_VALUE)));
        assertThat(outline()).containsExactly("1 Talk", "1.1 Invite", "1.2 Rehearse", "2 Build", "2.1 Slides");
        done(move(build, new Move.To(null, Integer.MIN_VALUE)));
        assertThat(outline().getFirst()).isEqualTo("1 Build");
    }

    @Test
    void noteHangsUnderItsOwnPartsOrItself() {
        Task build = note("Build");
        Task slides = add(build, "Slides").getFirst();
        assertThat(refusal("place", move(build, new Move.To(slides.id(), 0))))
                .isEqualTo("“Build” cannot hang under itself or one of its own parts.");
        assertThat(move(build, new Move.To(build.id(), 0))).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aMoveThatWouldCloseACircleIsRefusedWithTheCircle() {
        Task build = note("Build");
        add(build, "Slides");
        Task practise = note("Practise");
        Task feedback = note("Feedback");
        get(NameTaskPredecessor.class).by(ada, practise.id(), build.id().toString());
        get(NameTaskPredecessor.class).by(ada, feedback.id(), practise.id().toString());
        assertThat(refusal("place", move(feedback, new Move.To(build.id(), 0))))
                .isEqualTo("That would be a circle: Feedback → Build → Practise → Feedback.");
        assertThat(outline()).containsExactly("1 Build", "1.1 Slides", "2 Practise", "3 Feedback");
    }

    @Test
    void aDeepNoteIsNotHungSoThatItsPartsGoTooDeep() {
        Task deepest = note("Level 1");
        for (int level = 2; level < Board.DEEPEST; level++) {
            deepest = add(deepest, "Level " + level).getFirst();
        }
        Task pair = note("Pair");
        add(pair, "Half");
        assertThat(refusal("place", move(pair, new Move.To(deepest.id(), 0)))).startsWith("Notes go 20 levels deep");
        Task single = note("Single");
        assertThat(move(single, new Move.To(deepest.id(), 0))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void notesStayOnTheirBoardAndWithTheirPerson() {
        Task build = note("Build");
        assertThat(get(MoveTask.class).by(grace, build.id(), Move.Step.UP)).isInstanceOf(Outcome.Missing.class);
        assertThat(move(build, new Move.To(talk, 0))).isInstanceOf(Outcome.Missing.class);
    }
}
