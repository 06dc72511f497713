package dev.goalsmith.app.sheet.file;

/// A CSV cell that no spreadsheet program takes for a formula: one apostrophe stands before it.
///
/// A cell gets one more apostrophe if, after any number of them, it goes on with a tab or line end, or with spaces and
/// then one of
/// `= + - @` (their full-width forms too); reading takes one away under the same condition. So every text reads back as
/// it was.
///
/// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
final class HarmlessCell {

    private static final String STARTS_OF_FORMULAS = "=+-@＝＋－＠";

    private HarmlessCell() {}

    static String write(String text) {
        return isFormula(text, 0) ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        if (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(at)) >= 0;
    }
}
