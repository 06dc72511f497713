package dev.goalsmith.app.sheet.file;

import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of the plan sheet look.
record WorkbookStyles(
        XSSFCellStyle title,
        XSSFCellStyle text,
        XSSFCellStyle quotedText,
        XSSFCellStyle hours,
        XSSFCellStyle day,
        XSSFCellStyle percent) {

    WorkbookStyles(XSSFWorkbook workbook) {
        this(
                bold(workbook),
                wrapped(workbook, false),
                wrapped(workbook, true),
                number(workbook, "0.00"),
                number(workbook, "yyyy-mm-dd"),
                number(workbook, "0%"));
    }

    private static XSSFCellStyle bold(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        XSSFCellStyle style = top(workbook);
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook workbook, boolean quoted) {
        XSSFCellStyle style = top(workbook);
        style.setWrapText(true);
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static XSSFCellStyle number(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = top(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle top(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
