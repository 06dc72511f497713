package dev.goalsmith.app.sheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as a person makes it in a spreadsheet program, cell by cell.
final class WorkbookByHand {

    /// A value and the format that it is shown in.
    record Shown(Object value, String format) {}

    /// What a cell computes.
    record Formula(String text) {}

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("Sheet1");
    private int next;

    WorkbookByHand row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int at = 0; at < values.length; at++) {
            fill(row.createCell(at), values[at]);
        }
        return this;
    }

    /// Days are counted from 1904, as old Macs did.
    WorkbookByHand from1904() {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return this;
    }

    WorkbookByHand skip(int rows) {
        next += rows;
        return this;
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Shown(var inner, var format) -> {
                fill(cell, inner);
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                cell.setCellStyle(style);
            }
            case Formula(var text) -> cell.setCellFormula(text);
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case LocalDate day -> cell.setCellValue(day);
            default -> throw new IllegalArgumentException("value (%s) is of no kind a cell holds".formatted(value));
        }
    }

    byte[] file() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static List<Object> titles() {
        return List.of(
                "Task Type", "Description", "Time Estimate", "Actual Time", "Scheduled", "Completed", "Progress");
    }
}
