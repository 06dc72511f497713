package dev.goalsmith.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddTaskTest extends BoardCase {

    @Test
    void aLineIsANoteAtTheEndOfTheBoard() {
        add(null, "Call Maria");
        add(null, "Build the talk");
        assertThat(outline()).containsExactly("1 Call Maria", "2 Build the talk");
    }

    @Test
    void severalPastedLinesAreSeveralNotesWithoutTheirBullets() {
        add(null, "- Call Maria\r\n\n  * Build the talk  \n3. Practise\n- [ ] Rest\n\u200B\n");
        assertThat(outline()).containsExactly("1 Call Maria", "2 Build the talk", "3 Practise", "4 Rest");
    }

    @Test
    void aNoteIsBrokenDownToAnyDepth() {
        Task build = note("Build the talk");
        Task slides = add(build, "Draw slides").getFirst();
        add(slides, "Ask Lin for a template\nFind pictures");
        assertThat(outline())
                .containsExactly(
                        "1 Build the talk", "1.1 Draw slides", "1.1.1 Ask Lin for a template", "1.1.2 Find pictures");
    }

    @Test
    void aNoteThatWasThoughtThroughIsNotAnyMoreWhenAPartIsAdded() {
        Task build = note("Build the talk");
        get(ThinkThrough.class).by(ada, build.id(), true);
        assertThat(board().inOrder().getFirst().note().thoughtThrough()).isTrue();
        add(build, "Draw slides");
        assertThat(board().inOrder().getFirst().note().thoughtThrough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Call Maria, 15 min      | Call Maria              | 15
        Write, edit, print, 2 h | Write, edit, print      | 120
        Practise, 1h 30         | Practise                | 90
        Practise, 1:30          | Practise                | 90
        Practise, 90m           | Practise                | 90
        Practise 24h            | Practise                | 1440
        Draw the slides 1 h 30 min | Draw the slides      | 90
        Try it with one unit, 1,5 h | Try it with one unit | 90
        Call Maria, Eva 1,5 hours | Call Maria, Eva       | 90
        Practise 0,25h          | Practise                | 15
        Read part 2,30 min      | Read part 2             | 30
        Learn the talk in 24 h  | Learn the talk in 24 h  |
        Call Maria, 10:30       | Call Maria, 10:30       |
        Practise, 3:59          | Practise                | 239
        Dinner with Sam, 6:30   | Dinner with Sam, 6:30   |
        Tea, 4:00               | Tea, 4:00               |
        Reduce the commute by 20 min | Reduce the commute by 20 min |
        Stay under 20 min       | Stay under 20 min       |
        Talk for only 20 min    | Talk for only 20 min    |
        Read chapters 1, 2      | Read chapters 1, 2      |
        Call Maria, soon        | Call Maria, soon        |
        Rest, 5000 h            | Rest, 5000 h            |
        Rest, -2 h              | Rest, -2 h              |
        ', 15 min'              | ', 15 min'              |
        """)
    void hoursAtTheEndAreTheEstimate(String line, String title, Integer minutes) {
        Task task = note(line);
        assertThat(task.title()).isEqualTo(title);
        assertThat(task.estimate()).isEqualTo(minutes == null ? null : Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "Call Maria, Phone call",
        "Read part 2, Reading",
        "WRITE the abstract, Writing",
        "Practise alone, Practice",
        "Go home, ",
        "Ask, "
    })
    void theFirstWordThatSoundsLikeATypeChoosesIt(String title, String type) {
        Task task = note(title);
        TaskType guessed = view().typeOf(task);
        assertThat(guessed == null ? null : guessed.name()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\t", "\u200B\u200F", "\u0000"})
    void aLineThatSaysNothingIsNoNote(String text) {
        assertThat(refusal("text", tryToAdd(null, text))).isEqualTo("Please write something here.");
        assertThat(board().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=CMD()", "\u202Eright to left", "🎉🎉", "ﷺ", "a\u0301", "'; --"})
    void anyTextThatSaysSomethingIsKeptAsItIs(String text) {
        assertThat(note(text).title()).isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }

    @Test
    void aLineThatIsTooLongSaysHowLong() {
        assertThat(refusal("text", tryToAdd(null, "x".repeat(10_000))))
                .isEqualTo("That is 10,000 characters long; 500 fit here.");
        assertThat(note("x".repeat(Note.LONGEST_TITLE)).title()).hasSize(Note.LONGEST_TITLE);
    }

    @Test
    void oneLongLineAmongManyIsNamedAndNothingIsAdded() {
        assertThat(refusal("text", tryToAdd(null, "Call\n" + "x".repeat(501) + "\nRest")))
                .isEqualTo("Line 2 is 501 characters long; 500 fit on a note. Nothing was added yet.");
        assertThat(board().isEmpty()).isTrue();
    }

    @Test
    void fiveThousandLinesAreTooManyForABoard() {
        note("Call Maria");
        String lines = IntStream.range(0, 5_000).mapToObj(at -> "Step " + at).collect(Collectors.joining("\n"));
        assertThat(refusal("text", tryToAdd(null, lines)))
                .isEqualTo("A board holds 2,000 notes, and 1 hang here already. These 5,000 would be too many."
                        + " A second goal gives more room.");
        assertThat(board().size()).isEqualTo(1);
    }

    @Test
    void aBoardMayBeFull() {
        String lines = IntStream.range(0, Board.MOST_TASKS)
                .mapToObj(at -> "Step " + at)
                .collect(Collectors.joining("\n"));
        assertThat(add(null, lines)).hasSize(Board.MOST_TASKS);
        assertThat(refusal("text", tryToAdd(null, "One more"))).startsWith("A board holds 2,000 notes");
    }

    @Test
    void aTreeAHundredLevelsDeepEndsInAClearMessage() {
        Task deepest = note("Level 1");
        for (int level = 2; level <= Board.DEEPEST; level++) {
            deepest = add(deepest, "Level " + level).getFirst();
        }
        for (int level = Board.DEEPEST + 1; level <= 100; level++) {
            assertThat(refusal("text", tryToAdd(deepest, "Level " + level)))
                    .isEqualTo("Notes go 20 levels deep, and this would be one more. Hang it one level higher.");
        }
    }

    @Test
    void nobodyElseFindsTheBoardAndNobodyAddsToIt() {
        Task build = note("Build the talk");
        var add = get(AddTask.class);
        assertThat(get(ShowBoard.class).by(grace, talk)).isNull();
        assertThat(add.by(grace, new AddTask.Request(talk, null, "Mine"))).isInstanceOf(Outcome.Missing.class);
        assertThat(add.by(grace, new AddTask.Request(talk, build.id(), "Mine"))).isInstanceOf(Outcome.Missing.class);
        assertThat(outline()).containsExactly("1 Build the talk");
    }
}
