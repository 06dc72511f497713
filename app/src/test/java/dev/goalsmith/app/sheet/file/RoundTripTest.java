package dev.goalsmith.app.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.sheet.Days;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int SHEETS = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private interface Writer {
        void write(PlanSheet sheet, OutputStream out) throws IOException;
    }

    @Test
    void aThousandSheetsComeBackFromXlsxWithEveryValueEqual() throws IOException {
        for (int seed = 0; seed < SHEETS; seed++) {
            PlanSheet sheet = new RandomSheets(seed).next();
            assertThat(roundTrip(sheet, XlsxSheet::write)).as("seed %d", seed).isEqualTo(read(sheet));
        }
    }

    @Test
    void aThousandSheetsComeBackFromAnExactCopyInCsvWithEveryValueEqual() throws IOException {
        for (int seed = 0; seed < SHEETS; seed++) {
            PlanSheet sheet = new RandomSheets(seed).next();
            assertThat(roundTrip(sheet, CsvSheet::writeExactCopy))
                    .as("seed %d", seed)
                    .isEqualTo(read(sheet));
        }
    }

    @Test
    void aThousandSheetsComeBackFromPlainCsvEqualInTheSevenColumns() throws IOException {
        for (int seed = 0; seed < SHEETS; seed++) {
            PlanSheet sheet = new RandomSheets(seed).next();
            assertThat(roundTrip(sheet, CsvSheet::write)).as("seed %d", seed).isEqualTo(read(untied(sheet)));
        }
    }

    @Test
    void theLargestSheetComesBack() throws IOException {
        List<String> predecessors = Collections.nCopies(Ties.MAX_PREDECESSORS, "0abcdefghijklmnopqrstu");
        SheetRow row = new SheetRow(
                "x".repeat(60),
                "🎉".repeat(500),
                new Effort(60_000, 60_000),
                new Days(TODAY, TODAY),
                100,
                new Ties(null, predecessors, "0abcdefghijklmnopqrstu"));
        PlanSheet sheet = new PlanSheet(Collections.nCopies(PlanSheet.MAX_ROWS, row));
        assertThat(roundTrip(sheet, XlsxSheet::write)).isEqualTo(read(sheet));
    }

    private static SheetReading roundTrip(PlanSheet sheet, Writer writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, out);
        return PlainReading.of(SheetFile.read(out.toByteArray(), TODAY));
    }

    private static SheetReading read(PlanSheet sheet) {
        return PlainReading.of(sheet);
    }

    private static PlanSheet untied(PlanSheet sheet) {
        return new PlanSheet(sheet.rows().stream()
                .map(row -> new SheetRow(
                        row.taskType(), row.description(), row.effort(), row.days(), row.progressPercent(), Ties.NONE))
                .toList());
    }
}
