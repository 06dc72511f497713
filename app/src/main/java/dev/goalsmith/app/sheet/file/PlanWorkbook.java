package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetRow;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A workbook with one sheet, ready to be worked with and printed.
final class PlanWorkbook implements AutoCloseable {

    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final int CHARACTER = 256;
    private static final double MINUTES_PER_HOUR = 60;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);

    void add(PlanSheet plan) {
        workbook.getProperties().getCoreProperties().setCreator("Goalsmith");
        XSSFSheet sheet = workbook.createSheet("Plan");
        XSSFRow titles = sheet.createRow(0);
        for (int at = 0; at < COLUMNS.size(); at++) {
            XSSFCell title = titles.createCell(at);
            title.setCellValue(COLUMNS.get(at).title());
            title.setCellStyle(styles.title());
            sheet.setColumnWidth(at, width(COLUMNS.get(at)) * CHARACTER);
        }
        for (SheetRow row : plan.rows()) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
        }
        setUp(sheet, plan.rows().size());
    }

    private static int width(Column column) {
        return switch (column) {
            case TASK_TYPE -> 16;
            case DESCRIPTION -> 60;
            case TIME_ESTIMATE -> 14;
            case ACTUAL_TIME, SCHEDULED, COMPLETED -> 12;
            case PROGRESS -> 10;
            case TIES -> 20;
        };
    }

    private void fill(XSSFRow cells, SheetRow row) {
        for (int at = 0; at < COLUMNS.size(); at++) {
            Column column = COLUMNS.get(at);
            XSSFCell cell = cells.createCell(at);
            switch (column) {
                case TASK_TYPE, DESCRIPTION, TIES -> fillText(cell, row.text(column));
                case TIME_ESTIMATE -> fillHours(cell, row.effort().estimateMinutes());
                case ACTUAL_TIME -> fillHours(cell, row.effort().actualMinutes());
                case SCHEDULED -> fillDay(cell, row.days().scheduled());
                case COMPLETED -> fillDay(cell, row.days().completed());
                case PROGRESS -> fillPercent(cell, row.progressPercent());
            }
        }
    }

    // As text, never as a formula; the quote keeps it text when the cell is edited.
    private void fillText(XSSFCell cell, String text) {
        boolean quoted = !HarmlessCell.write(text).equals(text);
        cell.setCellStyle(quoted ? styles.quotedText() : styles.text());
        if (!text.isEmpty()) {
            cell.setCellValue(EscapedText.encode(text));
        }
    }

    private void fillHours(XSSFCell cell, @Nullable Integer minutes) {
        cell.setCellStyle(styles.hours());
        if (minutes != null) {
            cell.setCellValue(minutes / MINUTES_PER_HOUR);
        }
    }

    private void fillDay(XSSFCell cell, @Nullable LocalDate day) {
        cell.setCellStyle(styles.day());
        if (day != null) {
            cell.setCellValue(day);
        }
    }

    private void fillPercent(XSSFCell cell, int percent) {
        cell.setCellStyle(styles.percent());
        cell.setCellValue(percent / 100.0);
    }

    private static void setUp(XSSFSheet sheet, int rows) {
        sheet.setColumnHidden(COLUMNS.indexOf(Column.TIES), true);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS.indexOf(Column.PROGRESS)));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
