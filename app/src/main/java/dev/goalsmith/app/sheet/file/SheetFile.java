package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;

/// A plan sheet in a file of any kind that can be read; the content says which kind it is; the name only says what it
/// cannot be.
public final class SheetFile {

    public static final int MAX_MEGABYTES = 10;
    static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private static final int ZIP = 0x504B0304;
    private static final int OLD_OFFICE = 0xD0CF11E0;

    private SheetFile() {}

    /// What `in` holds, which is read up to the allowed size and not closed.
    ///
    /// @param on the day that `yes` under Completed means
    public static SheetReading read(InputStream in, LocalDate on) throws IOException {
        return read(in.readNBytes(MAX_BYTES + 1), on);
    }

    /// What `file` holds, which was called `name`: a workbook that is none is not read as text.
    ///
    /// @param on the day that `yes` under Completed means
    public static SheetReading read(String name, byte[] file, LocalDate on) {
        boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && file.length > 0;
        return workbook && !isZip(file) && firstFourBytes(file) != OLD_OFFICE
                ? refused(Phrase.of("sheet.file.kind"))
                : read(file, on);
    }

    /// What `file` holds.
    ///
    /// @param on the day that `yes` under Completed means
    public static SheetReading read(byte[] file, LocalDate on) {
        return switch (firstFourBytes(file)) {
            case ZIP -> XlsxSheet.read(file, on);
            case OLD_OFFICE -> refused(Phrase.of("sheet.file.xls"));
            default -> CsvSheet.read(file, on);
        };
    }

    static boolean isZip(byte[] file) {
        return firstFourBytes(file) == ZIP;
    }

    private static int firstFourBytes(byte[] file) {
        int bytes = 0;
        for (int at = 0; at < 4 && file.length >= 4; at++) {
            bytes = bytes << 8 | (file[at] & 0xFF);
        }
        return bytes;
    }

    static SheetReading refused(Phrase why) {
        return new SheetReading.Refused(SheetProblem.ofFile(why));
    }

    static SheetReading tooLarge() {
        return refused(Phrase.of("sheet.file.large", MAX_MEGABYTES));
    }
}
