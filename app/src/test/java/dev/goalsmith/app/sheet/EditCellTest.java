package dev.goalsmith.app.sheet;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCellTest extends SheetCase {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private Id goal;
    private Task slides;
    private Task draw;

    @BeforeEach
    void fill() {
        goal = goal();
        importLines(
                goal, "Task Type,Description,Time Estimate,Goalsmith", "Writing,Slides,,id=s", ",Draw,2,id=d; in=s");
        slides = sheet(goal).lines().getFirst().task();
        draw = sheet(goal).lines().getLast().task();
    }

    private Outcome<Task> edit(Task task, String field, String text) {
        var request = new EditCell.Request(Map.of(field, text), task.version());
        return goalsmith.get(EditCell.class).by(goalsmith.ada(), goal, task.id(), request);
    }

    @Test
    void aCellIsEditedAndTheOthersStay() {
        Task edited = done(edit(draw, "description", "  Draw \n the slides "));

        assertThat(edited.title()).isEqualTo("Draw the slides");
        assertThat(edited.estimate()).isEqualTo(Duration.ofHours(2));
        assertThat(edited.version()).isEqualTo(draw.version() + 1);
    }

    @Test
    void hoursAreReadAsPeopleWriteThemAndAnEmptyCellTakesThemAway() {
        Task edited = done(edit(draw, "estimate", "1h 30"));
        assertThat(edited.estimate()).isEqualTo(Duration.ofMinutes(90));
        assertThat(done(edit(edited, "estimate", "")).estimate()).isNull();
    }

    @Test
    void aTypeIsChosenByItsNameOrAdded() {
        done(edit(draw, "type", "writing"));
        assertThat(sheet(goal).lines().getLast().typeName()).isEqualTo("Writing");
        done(edit(sheet(goal).lines().getLast().task(), "type", "Sketching"));
        assertThat(sheet(goal).lines().getLast().typeName()).isEqualTo("Sketching");
    }

    @Test
    void aDayCompletesTheTaskAndAnotherPercentageOpensItAgain() {
        Task completed = done(edit(draw, "completed", "2026-11-20"));
        assertThat(completed.progress()).isEqualTo(new Progress(100, FRIDAY));
        assertThat(done(edit(completed, "progress", "80 %")).progress()).isEqualTo(new Progress(80, null));
    }

    @Test
    void aHundredPercentCompletesTheTaskToday() {
        assertThat(done(edit(draw, "progress", "100 %")).isComplete()).isTrue();
    }

    @Test
    void aDayThatIsTakenAwayOpensTheTaskAgain() {
        Task completed = done(edit(draw, "completed", "2026-11-20"));
        assertThat(done(edit(completed, "completed", "")).isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "description, ''",
        "description, '\u200b'",
        "estimate, soon",
        "estimate, -1",
        "estimate, 1001",
        "completed, 0000-01-01",
        "completed, 10000-01-01",
        "completed, 2026-11-24",
        "progress, 101",
        "progress, half",
        "type, 0123456789012345678901234567890123456789012345678901234567890"
    })
    void whatCannotBeIsSaidBesideItsCellAndNothingChanges(String field, String text) {
        var refused = (Outcome.Invalid<Task>) edit(draw, field, text);

        assertThat(refused.problems()).extracting("field").containsExactly(field);
        assertThat(sheet(goal).lines().getLast().task()).isEqualTo(draw);
    }

    @Test
    void aSumIsChangedInItsParts() {
        assertThat(said(edit(slides, "estimate", "9")))
                .containsExactly("This is the sum of its parts. Change it there.");
        assertThat(done(edit(slides, "description", "The slides")).title()).isEqualTo("The slides");
    }

    @Test
    void theSecondOfTwoTabsSeesWhatTheFirstSaved() {
        Task first = done(edit(draw, "description", "Sketch"));

        assertThat(edit(draw, "description", "Paint")).isEqualTo(new Outcome.Stale<>(first));
    }

    @Test
    void anotherPersonAndAnotherGoalDoNotReachIt() {
        var request = new EditCell.Request(Map.of("description", "Mine"), draw.version());
        var verb = goalsmith.get(EditCell.class);

        assertThat(verb.by(goalsmith.grace(), goal, draw.id(), request)).isEqualTo(new Outcome.Missing<>());
        assertThat(verb.by(goalsmith.ada(), goal(), draw.id(), request)).isEqualTo(new Outcome.Missing<>());
    }
}
