package dev.goalsmith.app.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.Days;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundFromTheTitles(String separator) {
        String text = String.join("\n", "\uFEFFdescription,Time estimate", "\"Call Grace, Ada; and Max\",1.5", "");
        String file = text.replace("n,T", "n" + separator + "T").replace("\",1", "\"" + separator + "1");
        assertThat(read(file)).isEqualTo(one(task("Call Grace, Ada; and Max", 90)));
    }

    @Test
    void aCommaMayStandInHoursWhereASemicolonSeparates() {
        assertThat(read("Description;Time Estimate\r\nRead;1,5\r\n")).isEqualTo(one(task("Read", 90)));
    }

    @Test
    void oldSpreadsheetEncodingsAreReadOrNamed() {
        String text = "Description,Time Estimate\nLesen für Ada,1\n";
        assertThat(read(text, StandardCharsets.UTF_16)).isEqualTo(one(task("Lesen für Ada", 60)));
        assertThat(read(text, StandardCharsets.ISO_8859_1))
                .isEqualTo(new SheetReading.Refused(SheetProblem.ofFile(Phrase.of("sheet.file.encoding"))));
    }

    @Test
    void aRowIsNumberedAsASpreadsheetProgramShowsIt() {
        assertThat(read("Description,Progress\n\"two\nlines\",1%\n\nRead,lots\n"))
                .isEqualTo(new SheetReading.Refused(
                        List.of(new SheetProblem(4, "Progress", Phrase.of("sheet.progress.unclear", "lots")))));
    }

    @Test
    void aQuotationMarkThatNeverClosesIsNamedByItsRow() {
        assertThat(read("Description,Progress\nRead,1%\n\"Write,2%\n"))
                .isEqualTo(new SheetReading.Refused(List.of(new SheetProblem(3, "", Phrase.of("sheet.file.quotes")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=CMD()",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\nx",
                "  =1",
                "'=1",
                "''@x",
                "＝1",
                "'",
                "'quoted'",
                "it's"
            })
    void whatLooksLikeAFormulaIsWrittenHarmlessAndReadsBackAsItWas(String text) {
        String written = HarmlessCell.write(text);
        assertThat(written.stripLeading())
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-");
        assertThat(HarmlessCell.read(written)).isEqualTo(text);
    }

    @Test
    void whatAPersonTypedAsAFormulaIsReadAsItStands() {
        assertThat(HarmlessCell.read("=1+1")).isEqualTo("=1+1");
        assertThat(HarmlessCell.read("'tis the season")).isEqualTo("'tis the season");
    }

    @Test
    void onlyTheExactCopyHasTheEighthColumn() throws IOException {
        SheetRow row = new SheetRow("call", "=Grace", new Effort(90, 0), Days.NONE, 5, new Ties("a1", List.of(), "b2"));
        PlanSheet sheet = new PlanSheet(List.of(row));
        var plain = new ByteArrayOutputStream();
        CsvSheet.write(sheet, plain);
        assertThat(plain.toString(StandardCharsets.UTF_8))
                .isEqualTo("Task Type,Description,Time Estimate,Actual Time,Scheduled,Completed,Progress\r\n"
                        + "call,'=Grace,1.5,0,,,5%\r\n");
        var exact = new ByteArrayOutputStream();
        CsvSheet.writeExactCopy(sheet, exact);
        assertThat(exact.toString(StandardCharsets.UTF_8))
                .isEqualTo("Task Type,Description,Time Estimate,Actual Time,Scheduled,Completed,Progress,Goalsmith\r\n"
                        + "call,'=Grace,1.5,0,,,5%,id=a1; in=b2\r\n");
    }

    private static SheetRow task(String description, int estimateMinutes) {
        return new SheetRow("", description, new Effort(estimateMinutes, 0), Days.NONE, 0, Ties.NONE);
    }

    private static SheetReading read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static SheetReading read(String text, Charset charset) {
        return PlainReading.of(SheetFile.read(text.getBytes(charset), TODAY));
    }

    private static SheetReading one(SheetRow row) {
        return PlainReading.of(new PlanSheet(List.of(row)));
    }
}
