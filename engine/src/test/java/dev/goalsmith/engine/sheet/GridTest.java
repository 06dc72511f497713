package dev.goalsmith.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goalsmith.engine.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String TITLES = "Task Type|Description|Time Estimate|Actual Time|Scheduled|Completed|Progress";

    @Test
    void theSevenColumnsAreRead() {
        assertThat(read(TITLES, "writing|Draft the talk|1:30|1,5|2026-11-05|2026-11-06|100%"))
                .isEqualTo(one(new SheetRow(
                        "writing",
                        "Draft the talk",
                        new Effort(90, 90),
                        new Days(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6)),
                        100,
                        Ties.NONE)));
    }

    @Test
    void columnsMayBeMissingInAnyOrderAndCase() {
        assertThat(read("time  ESTIMATE|description", "2h|Call Grace"))
                .isEqualTo(one(new SheetRow("", "Call Grace", new Effort(120, 0), Days.NONE, 0, Ties.NONE)));
    }

    @Test
    void aColumnOfTheirOwnIsLeftOutAndNamed() {
        assertThat(read("Description|Remark", "Call Grace|soon"))
                .isEqualTo(new SheetReading.Read(new PlanSheet(List.of(task("Call Grace"))), layout("Remark")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "x", "TRUE", " X "})
    void aTickUnderCompletedMeansTheDayOfReading(String tick) {
        assertThat(read("Description|Completed", "Call Grace|" + tick))
                .isEqualTo(one(
                        new SheetRow("", "Call Grace", new Effort(null, 0), new Days(null, TODAY), 100, Ties.NONE)));
    }

    @Test
    void blankRowsAreSkippedAndStillCount() {
        assertThat(read("", "Description|Time Estimate", "", "Call Grace|soon"))
                .isEqualTo(refused(new SheetProblem(4, "Time Estimate", Phrase.of("sheet.hours.unclear", "soon"))));
    }

    @Test
    void everyBadCellIsNamedAndNothingIsRead() {
        assertThat(read(TITLES, "|fine|1||||", "a\tb||-1|1001|11/12/2026|1850-01-01|101"))
                .isEqualTo(refused(
                        new SheetProblem(3, "Task Type", Phrase.of("sheet.text.unprintable")),
                        new SheetProblem(3, "Description", Phrase.of("sheet.text.empty")),
                        new SheetProblem(3, "Time Estimate", Phrase.of("sheet.hours.bounds", "-1", 1000)),
                        new SheetProblem(3, "Actual Time", Phrase.of("sheet.hours.bounds", "1001", 1000)),
                        new SheetProblem(3, "Scheduled", Phrase.of("sheet.day.unclear", "11/12/2026")),
                        new SheetProblem(3, "Completed", Phrase.of("sheet.day.bounds", "1850-01-01", "1900", "2200")),
                        new SheetProblem(3, "Progress", Phrase.of("sheet.progress.unclear", "101"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "\u001b[31m", "\ud800", "\udc00x", "\ufffe"})
    void charactersThatNoFileHoldsAreRefused(String description) {
        assertThat(read("Description", "x" + description))
                .isEqualTo(refused(new SheetProblem(2, "Description", Phrase.of("sheet.text.unprintable"))));
        assertThatThrownBy(() -> task("x" + description)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDescriptionMayHave500CharactersHoweverManyBytesTheyTake() {
        assertThat(read("Description", "🎉".repeat(500))).isInstanceOf(SheetReading.Read.class);
        assertThat(read("Description", "🎉".repeat(501)))
                .isEqualTo(refused(new SheetProblem(2, "Description", Phrase.of("sheet.text.long", 500))));
    }

    @Test
    void aTitleRowWithoutDescriptionsOrWithTwoIsRefused() {
        assertThat(read("Progress", "5%")).isInstanceOf(SheetReading.Refused.class);
        assertThat(read("Description|description", "a|b"))
                .isEqualTo(refused(new SheetProblem(1, "Description", Phrase.of("sheet.column.twice"))));
        assertThat(read()).isEqualTo(refused(SheetProblem.ofFile(Phrase.of("sheet.file.empty"))));
    }

    @Test
    void atMostFiftyProblemsAreListed() {
        List<String> lines = new ArrayList<>(List.of("Description|Progress"));
        lines.addAll(List.of("x|bad;".repeat(60).split(";")));
        SheetReading reading = read(lines.toArray(String[]::new));
        assertThat(((SheetReading.Refused) reading).problems()).hasSize(50);
    }

    @Test
    void moreThanFiveThousandRowsAreRefused() {
        List<String> lines = new ArrayList<>(List.of("Description"));
        lines.addAll(List.of("x;".repeat(5_000).split(";")));
        assertThat(read(lines.toArray(String[]::new))).isInstanceOf(SheetReading.Read.class);
        lines.add("one more");
        assertThat(read(lines.toArray(String[]::new)))
                .isEqualTo(refused(SheetProblem.ofFile(Phrase.of("sheet.file.rows", 5_000))));
    }

    @Test
    void aCopiedRowIsANewTask() {
        SheetRow kept =
                new SheetRow("", "Call Grace", new Effort(null, 0), Days.NONE, 0, new Ties("a", List.of("b"), "c"));
        SheetRow copy =
                new SheetRow("", "Call Ada", new Effort(null, 0), Days.NONE, 0, new Ties(null, List.of("b"), "c"));
        assertThat(read("Description|Goalsmith", "Call Grace|id=a; after=b; in=c", "Call Ada|id=a; after=b; in=c"))
                .isEqualTo(new SheetReading.Read(new PlanSheet(List.of(kept, copy)), layout()));
    }

    @Test
    void aSheetWritesItselfAsText() {
        SheetRow row = new SheetRow(
                "call", "Call Grace", new Effort(100, 0), new Days(TODAY, null), 40, new Ties("a", List.of(), null));
        assertThat(Grid.of(new PlanSheet(List.of(row)), List.of(Column.values()))
                        .rows())
                .containsExactly(
                        new RawRow(1, List.of((TITLES + "|Goalsmith").split("\\|"))),
                        new RawRow(2, List.of("call", "Call Grace", "1.67", "0", "2026-11-21", "", "40%", "id=a")));
    }

    @Test
    void theLayoutSaysWhichColumnsThereAreAndWhereEachRowStands() {
        List<RawRow> rows = List.of(
                new RawRow(1, List.of("Progress", "Description", "Remark")),
                new RawRow(2, List.of("5%", "Call Grace")),
                new RawRow(3, List.of()),
                new RawRow(4, List.of("", "Call Ada")));
        assertThat(((SheetReading.Read) new Grid(rows).read(TODAY)).layout())
                .isEqualTo(
                        new SheetLayout(Set.of(Column.PROGRESS, Column.DESCRIPTION), List.of("Remark"), List.of(2, 4)));
    }

    private static SheetRow task(String description) {
        return new SheetRow("", description, new Effort(null, 0), Days.NONE, 0, Ties.NONE);
    }

    private static SheetReading read(String... lines) {
        List<RawRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new RawRow(rows.size() + 1, List.of(line.split("\\|", -1))));
        }
        return switch (new Grid(rows).read(TODAY)) {
            case SheetReading.Read(var sheet, var layout) ->
                new SheetReading.Read(sheet, layout(layout.leftOut().toArray(String[]::new)));
            case SheetReading.Refused refused -> refused;
        };
    }

    private static SheetLayout layout(String... leftOut) {
        return new SheetLayout(Set.of(), List.of(leftOut), List.of());
    }

    private static SheetReading one(SheetRow row) {
        return new SheetReading.Read(new PlanSheet(List.of(row)), layout());
    }

    private static SheetReading refused(SheetProblem... problems) {
        return new SheetReading.Refused(List.of(problems));
    }
}
