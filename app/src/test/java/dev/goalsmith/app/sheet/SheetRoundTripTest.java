package dev.goalsmith.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.sheet.file.SheetFile;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetReading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetRoundTripTest extends SheetCase {

    private static final int BOARDS = 25;

    @ParameterizedTest
    @EnumSource
    void aSheetThatComesBackUnchangedChangesNothing(ExportSheet.Kind kind) {
        try (var boards = new RandomGoal(folder, goalsmith.ada(), kind.name().length())) {
            for (int board = 0; board < BOARDS; board++) {
                Id goal = boards.withBoard().id();
                SheetView before = sheet(goal);

                ImportView seen = importFile(goal, export(goal, kind));

                assertThat(seen.changesNothing()).as(seen.toString()).isTrue();
                assertThat(sheet(goal)).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "EXACT_CSV"})
    void aSheetThatGoesIntoAnEmptyGoalIsTheSameThere(ExportSheet.Kind kind) {
        try (var boards =
                new RandomGoal(folder, goalsmith.ada(), 7 + kind.name().length())) {
            for (int board = 0; board < BOARDS; board++) {
                Id goal = boards.withBoard().id();
                Id other = boards.empty().id();

                importFile(other, export(goal, kind));

                assertThat(plain(export(other, kind))).isEqualTo(plain(export(goal, kind)));
            }
        }
    }

    /// The rows of a file with the numbers of rows in place of ids.
    private static List<String> plain(byte[] file) {
        PlanSheet sheet = ((SheetReading.Read) SheetFile.read(file, LocalDate.EPOCH)).sheet();
        List<String> ids = sheet.rows().stream().map(row -> row.ties().id()).toList();
        return sheet.rows().stream()
                .map(row -> List.of(
                                row.taskType(),
                                row.description(),
                                row.effort(),
                                row.days(),
                                row.progressPercent(),
                                ids.indexOf(row.ties().parent()),
                                row.ties().predecessors().stream()
                                        .map(ids::indexOf)
                                        .sorted()
                                        .toList())
                        .toString())
                .toList();
    }
}
