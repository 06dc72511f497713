package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.BoardView;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.app.statement.Reasons.Line;
import dev.goalsmith.app.statement.Reasons.Sure;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.statement.Standing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest extends GoalCase {

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin("I will give three talks").id();
    }

    private Need need(String name, boolean atHand) {
        return done(get(AddNeed.class).by(ada, goal, new AddNeed.Request(name, "SKILL", atHand)));
    }

    private StatementView view() {
        return there(get(ShowStatement.class).by(ada, goal));
    }

    private Standing.Mark achievable() {
        return view().newest().standing().get(Criterion.ACHIEVABLE);
    }

    @Test
    void whatIsAtHandMakesTheGoalAchievable() {
        assertThat(achievable().degree()).isEqualTo(Degree.PARTLY);

        need("Rhetoric", true);

        assertThat(achievable().degree()).isEqualTo(Degree.MET);
        assertThat(achievable().evidence()).contains(Phrase.of("statement.standing.atHand", "Rhetoric"));
    }

    @Test
    void aGapLeavesTheGoalPartlyAchievableUntilANoteClosesIt() {
        need("A quiet room", true);
        Need gap = need("Rhetoric", false);
        assertThat(achievable().degree()).isEqualTo(Degree.PARTLY);

        close(gap, "COURSE");

        assertThat(achievable().degree()).isEqualTo(Degree.MET);
    }

    private Task close(Need gap, String way) {
        return done(get(CloseGap.class).by(ada, gap.id(), way));
    }

    @ParameterizedTest
    @CsvSource({
        "COURSE, Take a course: Rhetoric, Course",
        "MENTOR, Meet a mentor about Rhetoric, Meeting",
        "BOOK, Read a book on Rhetoric, Reading",
        "PRACTICE, Practise Rhetoric, Practice",
        "FUNDING, Meet to talk about funding for Rhetoric, Meeting"
    })
    void aGapBecomesANoteOfTheRightType(String way, String title, String type) {
        close(need("Rhetoric", false), way);

        BoardView board = there(get(ShowBoard.class).by(ada, goal));
        Task note = board.board().roots().getFirst();
        assertThat(note.title()).isEqualTo(title);
        assertThat(board.types().stream()
                        .filter(each -> each.id().equals(note.note().typeId()))
                        .map(TaskType::name))
                .containsExactly(type);
    }

    @Test
    void aGapThatIsClosedTwiceMakesOneNote() {
        Need gap = need("Rhetoric", false);

        assertThat(close(gap, "BOOK")).isEqualTo(close(gap, "COURSE"));
    }

    @Test
    void aNoteThatLeavesTheBoardOpensTheGapAgain() {
        Need gap = need("Rhetoric", false);
        Task note = close(gap, "BOOK");

        Id deleted = done(get(ReopenGap.class).by(ada, gap.id())).id();
        assertThat(view().reasons().needs()).singleElement().matches(Line::isGap);
        done(get(Undo.class).by(ada, deleted));

        assertThat(view().reasons().needs().getFirst().closing()).isEqualTo(note);
    }

    @Test
    void aGapIsClosedWhenItsNoteIsDone() {
        Task note = close(need("Rhetoric", false), "BOOK");
        done(get(CompleteTask.class).by(ada, note.id()));

        assertThat(there(view().reasons().needs().getFirst().closing()).isComplete())
                .isTrue();
    }

    @Test
    void whatIsOnTheListIsNotAddedTwice() {
        need("Rhetoric", false);

        assertThat(get(AddNeed.class).by(ada, goal, new AddNeed.Request("rhetoric", "RESOURCE", true)))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void whatIsTakenOffTheListComesBack() {
        Id deleted = done(get(DeleteNeed.class).by(ada, need("Rhetoric", false).id()))
                .id();
        assertThat(view().reasons().needs()).isEmpty();
        done(get(Undo.class).by(ada, deleted));

        assertThat(view().reasons().needs()).hasSize(1);
    }

    @Test
    void confidenceIsKeptWithItsHistory() {
        sure("4", "A rehearsal", 0);
        goalsmith.pass(Duration.ofDays(1));
        sure("7", "A second one", 1);

        assertThat(view().reasons().sure())
                .extracting(Sure::step, Sure::higher)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("7", "A second one"),
                        org.assertj.core.groups.Tuple.tuple("4", "A rehearsal"));
        assertThat(achievable().evidence()).contains(Phrase.of("statement.standing.confidence", 7));
    }

    private void sure(String step, String higher, int version) {
        for (List<String> answer : List.of(List.of("CONFIDENCE", step), List.of("ONE_HIGHER", higher))) {
            done(get(AnswerQuestion.class)
                    .by(ada, goal, new AnswerQuestion.Request(answer.get(0), answer.get(1), version)));
        }
    }
}
