package dev.goalsmith.app.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.sheet.Days;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxExportTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 11, 5);

    @Test
    void theCellsShowHoursDaysAndPercentagesAndAreOfThoseKinds() throws IOException {
        XSSFSheet sheet = export("Call Grace");
        assertThat(shown(sheet.getRow(0)))
                .containsExactly(
                        "Task Type",
                        "Description",
                        "Time Estimate",
                        "Actual Time",
                        "Scheduled",
                        "Completed",
                        "Progress",
                        "Goalsmith");
        assertThat(shown(sheet.getRow(1)))
                .containsExactly("call", "Call Grace", "1.67", "0.50", "2026-11-05", "", "40%", "id=a1");
        assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(4))).isTrue();
        assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void theTitlesAreBoldAndStayAndTheEighthColumnIsHidden() throws IOException {
        XSSFSheet sheet = export("Call Grace");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.isColumnHidden(7)).isTrue();
        assertThat(sheet.isColumnHidden(6)).isFalse();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }

    @Test
    void aDescriptionIsNeverAFormula() throws IOException {
        Cell cell = export("=CMD()").getRow(1).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("=CMD()");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    private static XSSFSheet export(String description) throws IOException {
        SheetRow row = new SheetRow(
                "call", description, new Effort(100, 30), new Days(FIFTH, null), 40, new Ties("a1", List.of(), null));
        var out = new ByteArrayOutputStream();
        XlsxSheet.write(new PlanSheet(List.of(row)), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static List<String> shown(Row row) {
        var formatter = new DataFormatter();
        List<String> shown = new ArrayList<>();
        row.forEach(cell -> shown.add(formatter.formatCellValue(cell)));
        return shown;
    }
}
