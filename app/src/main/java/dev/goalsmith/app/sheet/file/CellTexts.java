package dev.goalsmith.app.sheet.file;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Turns the values of a workbook's cells into the text that a person would have typed.
record CellTexts(boolean countsFrom1904, List<String> shared, NumberFormats formats) {

    private static final int MINUTES_PER_DAY = 24 * 60;

    /// @param type the cell's `t`: what `value` is
    /// @param style the cell's `s`: how a number is shown
    String of(@Nullable String type, @Nullable String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared.get(Integer.parseInt(value));
            case "b" -> value.equals("1") || value.equals("true") ? "true" : "false";
            case "n" -> number(Double.parseDouble(value), formats.of(style));
            case "str", "inlineStr" -> EscapedText.decode(value);
            default -> value;
        };
    }

    private String number(double value, NumberKind kind) {
        return switch (kind) {
            case PLAIN -> plain(BigDecimal.valueOf(value));
            case PERCENT -> plain(BigDecimal.valueOf(value).movePointRight(2)) + "%";
            case DAY -> day(value);
            case LENGTH -> Math.round(value * MINUTES_PER_DAY) + " min";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String day(double value) {
        return DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, countsFrom1904).toLocalDate().toString()
                : plain(BigDecimal.valueOf(value));
    }
}
