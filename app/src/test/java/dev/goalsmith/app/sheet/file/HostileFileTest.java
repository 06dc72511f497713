package dev.goalsmith.app.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void aWorkbookThatNamesAnEntityIsRefused(String part) throws IOException {
        byte[] file = changed((name, text) -> name.equals(part) ? withEntity(text) : text);
        assertThat(SheetFile.read(file, TODAY)).isEqualTo(refused("sheet.file.broken"));
    }

    private static String withEntity(String xml) {
        int root = xml.indexOf('<', xml.indexOf("?>"));
        return xml.substring(0, root) + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + xml.substring(root);
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() throws IOException {
        byte[] file = changed((name, text) -> name.contains("sheet1") ? text + " ".repeat(40_000_000) : text);
        assertThat(file.length).isLessThan(1_000_000);
        assertThat(SheetFile.read(file, TODAY)).isEqualTo(refused("sheet.file.swollen"));
    }

    @Test
    void aSwollenDirectoryIsRefused() throws IOException {
        byte[] file = changed((name, text) -> name.equals("[Content_Types].xml") ? text + " ".repeat(3_000_000) : text);
        assertThat(SheetFile.read(file, TODAY)).isEqualTo(refused("sheet.file.swollen"));
    }

    @Test
    void aZipOfManyFilesIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < 1_000; at++) {
                zip.putNextEntry(new ZipEntry("xl/" + at));
            }
        }
        assertThat(SheetFile.read(out.toByteArray(), TODAY)).isEqualTo(refused("sheet.file.swollen"));
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(65);
        }
        assertThat(SheetFile.read(out.toByteArray(), TODAY)).isEqualTo(refused("sheet.file.broken"));
    }

    @Test
    void aWorkbookOfTheOldKindIsRefusedWithAdvice() {
        byte[] file = new byte[1_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        assertThat(SheetFile.read(file, TODAY)).isEqualTo(refused("sheet.file.xls"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        byte[] file = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(file, (byte) 'x');
        Phrase why = Phrase.of("sheet.file.large", 10);
        assertThat(SheetFile.read(new ByteArrayInputStream(file), TODAY))
                .isEqualTo(new SheetReading.Refused(SheetProblem.ofFile(why)));
    }

    @Test
    void anyBytesAreRefusedAndNeverThrow() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] file = new byte[random.nextInt(5_000)];
            random.nextBytes(file);
            assertThat(SheetFile.read(file, TODAY)).isInstanceOf(SheetReading.Refused.class);
        }
    }

    @Test
    void aWorkbookWithAnyByteChangedNeverThrows() throws IOException {
        byte[] whole = workbook();
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] file = Arrays.copyOf(whole, random.nextBoolean() ? whole.length : random.nextInt(whole.length));
            file[random.nextInt(file.length)] ^= (byte) random.nextInt(1, 256);
            assertThat(SheetFile.read(file, TODAY)).isInstanceOf(SheetReading.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"x\"/>", "<row r=\"1\"><c r=\"!\" t=\"s\"><v>0</v></c></row>",
                        "<row><c t=\"s\"><v>99</v></c></row>",
                "<row><c><v>many</v></c></row>", "<row><c s=\"-9x\"><v>1</v></c></row>", "<row>"
            })
    void cellsThatMakeNoSenseAreRefused(String rows) throws IOException {
        byte[] file = changed(
                (name, text) -> name.contains("sheet1") ? text.replace("<sheetData>", "<sheetData>" + rows) : text);
        assertThat(SheetFile.read(file, TODAY)).isEqualTo(refused("sheet.file.broken"));
    }

    @Test
    void aNumberBeyondAllBoundsIsNoLengthOfTime() {
        byte[] file = new WorkbookByHand()
                .row("Description", "Time Estimate")
                .row("Read", 1e300)
                .file();
        assertThat(SheetFile.read(file, TODAY)).isInstanceOf(SheetReading.Refused.class);
    }

    @Test
    void aWorkbookThatIsOnlyPackedAnewIsRead() throws IOException {
        assertThat(SheetFile.read(changed((_, text) -> text), TODAY)).isInstanceOf(SheetReading.Read.class);
    }

    private static byte[] changed(BiFunction<String, String, String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        PlanSheet sheet = new RandomSheets(7).next();
        var out = new ByteArrayOutputStream();
        XlsxSheet.write(sheet, out);
        return out.toByteArray();
    }

    private static SheetReading refused(String key) {
        return new SheetReading.Refused(SheetProblem.ofFile(Phrase.of(key)));
    }
}
