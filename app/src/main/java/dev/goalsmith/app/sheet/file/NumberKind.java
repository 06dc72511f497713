package dev.goalsmith.app.sheet.file;

import java.util.Locale;

/// What the number in a cell stands for, which only its format tells.
enum NumberKind {
    PLAIN,
    PERCENT,
    DAY,
    LENGTH;

    /// The kind that a format built into every spreadsheet program shows.
    ///
    /// The list is ISO 29500-1, 18.8.30.
    static NumberKind ofBuiltIn(int format) {
        return switch (format) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 22 -> DAY;
            case 18, 19, 20, 21, 45, 46, 47 -> LENGTH;
            default -> (format >= 27 && format <= 36) || (format >= 50 && format <= 58) ? DAY : PLAIN;
        };
    }

    /// The kind that the format `code` shows, such as `yyyy-mm-dd`, `[h]:mm`, `0%` or `0.00" h"`.
    static NumberKind of(String code) {
        String letters = lettersOf(code);
        if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
            return DAY;
        }
        if (letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0) {
            return LENGTH;
        }
        if (letters.indexOf('m') >= 0) {
            return DAY;
        }
        return letters.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }

    // Without what stands in quotes, behind a backslash, or in brackets unless it counts hours, minutes or seconds.
    private static String lettersOf(String code) {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < code.length()) {
            char letter = code.charAt(at);
            int end = switch (letter) {
                case '"' -> code.indexOf('"', at + 1);
                case '[' -> code.indexOf(']', at + 1);
                case '\\', '_', '*' -> at + 1;
                default -> at;
            };
            String part = code.substring(at, end < 0 ? code.length() : Math.min(end + 1, code.length()));
            letters.append(end == at || part.matches("\\[[hHmMsS]{1,4}]") ? part : "");
            at += part.length();
        }
        return letters.toString().replace("General", "").toLowerCase(Locale.ROOT);
    }
}
