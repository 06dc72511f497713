package dev.goalsmith.app.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.sheet.file.WorkbookByHand.Formula;
import dev.goalsmith.app.sheet.file.WorkbookByHand.Shown;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.Days;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxByHandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIFTH = LocalDate.of(2026, 11, 5);

    @Test
    void numbersDatesAndPercentagesAreReadAsTheyAreMeant() {
        byte[] file = new WorkbookByHand()
                .row(WorkbookByHand.titles().toArray())
                .row("call", "Call Grace", 1.5, 1, new Shown(FIFTH, "yyyy-mm-dd"), "", new Shown(0.5, "0%"))
                .row("call", "Call Ada", "1:30", "90 min", "2026-11-05", new Shown(FIFTH, "DD.MM.YY"), 50)
                .row("", 2027, new Shown(1.5, "0.00\" days\""), 0, "", true, new Shown(0.335, "0.0%"))
                .file();
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY)))
                .isEqualTo(read(
                        new SheetRow("call", "Call Grace", new Effort(90, 60), new Days(FIFTH, null), 50, Ties.NONE),
                        new SheetRow("call", "Call Ada", new Effort(90, 90), new Days(FIFTH, FIFTH), 50, Ties.NONE),
                        new SheetRow("", "2027", new Effort(90, 0), new Days(null, TODAY), 34, Ties.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h:mm", "HH:MM:SS", "[h]:mm", "[HH]:MM", "h:mm AM/PM", "mm:ss", "[$-409]h:mm"})
    void aTimeCellIsALengthOfTime(String format) {
        byte[] file = new WorkbookByHand()
                .row("Description", "Time Estimate")
                .row("Read", new Shown(1.5 / 24, format))
                .file();
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY))).isEqualTo(read(task("Read", 90)));
    }

    @Test
    void aLengthOfMoreThanADayIsRead() {
        byte[] file = new WorkbookByHand()
                .row("Description", "Time Estimate")
                .row("Read", new Shown(30.0 / 24, "[h]:mm"))
                .file();
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY))).isEqualTo(read(task("Read", 1_800)));
    }

    @Test
    void columnsMayBeFewAndInAnyOrderAndRowsMayBeLeftBlank() {
        byte[] file = new WorkbookByHand()
                .skip(1)
                .row("HOURS", "", "task")
                .skip(2)
                .row(2, "", "Read")
                .file();
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY))).isEqualTo(read(task("Read", 120)));
    }

    @Test
    void daysMayBeCountedFrom1904() {
        byte[] file = new WorkbookByHand()
                .from1904()
                .row("Description", "Scheduled")
                .row(
                        "Read",
                        new Shown(FIFTH.toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay(), "d.m.yyyy"))
                .file();
        SheetRow row = new SheetRow("", "Read", new Effort(null, 0), new Days(FIFTH, null), 0, Ties.NONE);
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY))).isEqualTo(read(row));
    }

    @Test
    void aFormulaCountsForItsResult() {
        byte[] file = new WorkbookByHand()
                .row("Description", "Time Estimate")
                .row(new Formula("\"Re\" & \"ad\""), new Formula("30/60"))
                .file();
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY))).isEqualTo(read(task("Read", 30)));
    }

    @Test
    void aBadCellIsNamedByItsRowInTheProgram() {
        byte[] file = new WorkbookByHand()
                .row("Description", "Time Estimate", "Scheduled")
                .row("Read", 1, "")
                .skip(1)
                .row("Write", new Shown(FIFTH, "yyyy-mm-dd"), 46_000)
                .row("Call", new Formula("1/0"), "")
                .file();
        assertThat(PlainReading.of(XlsxSheet.read(file, TODAY)))
                .isEqualTo(new SheetReading.Refused(List.of(
                        new SheetProblem(4, "Time Estimate", Phrase.of("sheet.hours.unclear", "2026-11-05")),
                        new SheetProblem(4, "Scheduled", Phrase.of("sheet.day.unclear", "46000")),
                        new SheetProblem(5, "Time Estimate", Phrase.of("sheet.hours.unclear", "#DIV/0!")))));
    }

    private static SheetRow task(String description, int estimateMinutes) {
        return new SheetRow("", description, new Effort(estimateMinutes, 0), Days.NONE, 0, Ties.NONE);
    }

    private static SheetReading read(SheetRow... rows) {
        return PlainReading.of(new PlanSheet(List.of(rows)));
    }
}
