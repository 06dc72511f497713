package dev.goalsmith.app.board;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditTaskTest extends BoardCase {

    private static EditTask.Request request(String title, String hours, int version) {
        return new EditTask.Request(title, "", hours, "3", "3", false, version);
    }

    private Outcome<Task> edit(Task task, EditTask.Request request) {
        return get(EditTask.class).by(ada, task.id(), request);
    }

    @Test
    void aNoteIsWrittenAnew() {
        Task call = note("Call");
        TaskType type = done(get(AddTaskType.class).by(ada, new AddTaskType.Request("Interview", "4")));
        var request = new EditTask.Request(" Call\nMaria ", type.id().toString(), "1:30", "5", "4", true, 1);
        Task edited = done(edit(call, request));
        assertThat(edited.title()).isEqualTo("Call Maria");
        assertThat(edited.effort()).isEqualTo(new Effort(Duration.ofMinutes(90), 5, 4, true));
        assertThat(edited.version()).isEqualTo(2);
        assertThat(view().typeOf(edited)).isEqualTo(type);
        assertThat(board().inOrder()).containsExactly(edited);
    }

    @Test
    void theSecondOfTwoTabsIsShownWhatTheFirstSaved() {
        Task call = note("Call");
        Task first = done(edit(call, request("Call Maria", "1", 1)));
        assertThat(edit(call, request("Phone Maria", "2", 1))).isEqualTo(new Outcome.Stale<>(first));
        assertThat(outline()).containsExactly("1 Call Maria");
    }

    @Test
    void movingANoteOrThinkingItThroughMakesNoSecondTabStale() {
        Task call = note("Call");
        note("Rest");
        get(MoveTask.class).by(ada, call.id(), Move.Step.DOWN);
        get(ThinkThrough.class).by(ada, call.id(), true);
        assertThat(done(edit(call, request("Call Maria", "", 1))).note().thoughtThrough())
                .isTrue();
        assertThat(outline()).containsExactly("1 Rest", "2 Call Maria");
    }

    @Test
    void theHoursOfANoteWithPartsAreThoseOfItsParts() {
        Task build = note("Build, 5 h");
        Task slides = add(build, "Slides, 2 h").getFirst();
        done(edit(build, request("Build it", "40", 1)));
        assertThat(board().estimateOf(build)).isEqualTo(Duration.ofHours(2));
        get(DeleteTask.class).by(ada, slides.id());
        assertThat(board().estimate()).isEqualTo(Duration.ofHours(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "0", "1001", "1e9", "999999999999999999999", "NaN", "=1+1", "two"})
    void hoursThatCannotBeAreRefusedBesideTheirField(String hours) {
        Task call = note("Call");
        assertThat(refusal("hours", edit(call, request("Call", hours, 1)))).isNotBlank();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Task call = note("Call");
        var wrong = new EditTask.Request("\u200B", "nonsense", "soon", "0", "6", false, 1);
        var refused = (Outcome.Invalid<Task>) edit(call, wrong);
        assertThat(refused.problems())
                .extracting(problem -> problem.field())
                .containsExactly("title", "type", "hours", "importance", "urgency");
        assertThat(refused.problems())
                .allSatisfy(problem ->
                        assertThat(Words.english().say(problem.why())).isNotBlank());
    }

    @Test
    void aTypeOfSomebodyElseIsNoChoice() {
        Task call = note("Call");
        TaskType hers = done(get(AddTaskType.class).by(grace, new AddTaskType.Request("Interview", "4")));
        var request = new EditTask.Request("Call", hers.id().toString(), "", "3", "3", false, 1);
        assertThat(refusal("type", edit(call, request))).isEqualTo("Please choose one of the options.");
    }

    @Test
    void nobodyElseWritesOnANote() {
        Task call = note("Call");
        assertThat(get(EditTask.class).by(grace, call.id(), request("Mine", "", 1)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(get(ThinkThrough.class).by(grace, call.id(), true)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void typesHaveDifferentNamesWhateverTheirCase() {
        var add = get(AddTaskType.class);
        assertThat(refusal("name", add.by(ada, new AddTaskType.Request("phone CALL", "1"))))
                .isEqualTo("You have a type “phone CALL” already.");
        assertThat(refusal("paper", add.by(ada, new AddTaskType.Request("Interview", "9"))))
                .isEqualTo("Please enter a whole number from 1 to 8.");
        for (int more = TaskType.FIRST.size(); more < TaskType.MOST; more++) {
            done(add.by(ada, new AddTaskType.Request("Type " + more, "1")));
        }
        assertThat(refusal("name", add.by(ada, new AddTaskType.Request("One more", "1"))))
                .contains("50");
    }
}
