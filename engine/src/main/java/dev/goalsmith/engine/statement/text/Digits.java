package dev.goalsmith.engine.statement.text;

import org.jspecify.annotations.Nullable;

/// Finds where a number in digits ends, and writes it as `1,234.5` however it was grouped.
///
/// Read are `1,500.5`, `1.500,5`, `12,34,567`, `1 234 567`, `5'000`, `40 000`, `1.000`, `1,3` and `.5`. One group after
/// a plain space or a point counts only when it is `000`, because "3 500 word essays" has two numbers, and `1.500` may
/// be one and a half.
record Digits(int end, String plain) {

    // A list of numbers without spaces must not be read again from each of them.
    private static final int MOST_GROUPED = 24;

    static Digits at(String source, int start) {
        int end = run(source, start);
        if (end == start) {
            int decimals = run(source, start + 1);
            return new Digits(decimals, "0" + source.substring(start, decimals));
        }
        Digits spaced = spaced(source, start, end);
        if (spaced != null) {
            return spaced;
        }
        int dotted = groups(source, end, '.');
        int european = decimals(source, dotted, ',');
        if (end - start <= 3 && dotted > end && european > dotted) {
            String whole = source.substring(start, dotted).replace('.', ',');
            return new Digits(european, whole + '.' + source.substring(dotted + 1, european));
        }
        boolean thousands = end - start <= 3 && dotted == end + 4 && source.startsWith("000", end + 1);
        if (thousands && source.charAt(start) != '0') {
            return new Digits(dotted, source.substring(start, dotted).replace('.', ','));
        }
        int grouped = end - start <= 3 ? groups(source, end, ',') : end;
        int last = decimals(source, end, ',');
        boolean listed = start > 1 && source.charAt(start - 1) == ',' && isDigit(source, start - 2);
        if (grouped == end && last > end && last <= end + 3 && !listed) {
            return new Digits(last, source.substring(start, last).replace(',', '.'));
        }
        boolean part = start > 1 && source.charAt(start - 1) == '.' && isDigit(source, start - 2);
        int pointed = part ? grouped : decimals(source, grouped, '.');
        return new Digits(pointed, source.substring(start, pointed));
    }

    private static @Nullable Digits spaced(String source, int start, int first) {
        if (first - start > 3 || first >= source.length() || !space(source.charAt(first))) {
            return null;
        }
        char sign = source.charAt(first);
        int end = groups(source, first, sign);
        boolean plain = sign == ' ' && end == first + 4 && !source.startsWith("000", first + 1);
        boolean goesOn =
                end < source.length() && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '-');
        if (end == first || plain || goesOn) {
            return null;
        }
        int last = decimals(source, end, '.');
        return new Digits(last, source.substring(start, end).replace(sign, ',') + source.substring(end, last));
    }

    private static boolean space(char sign) {
        return sign == ' '
                || sign == '\''
                || sign == '\u2019'
                || sign == '\u00A0'
                || sign == '\u2009'
                || sign == '\u202F';
    }

    /// The end of the groups of thousands that begin at `from`: of three digits each, or of two and at last three.
    private static int groups(String source, int from, char sign) {
        int end = from;
        int next = from;
        int most = from + MOST_GROUPED;
        while (next < most && next < source.length() && source.charAt(next) == sign) {
            int size = run(source, next + 1) - next - 1;
            if (size != 3 && !(size == 2 && sign == ',')) {
                break;
            }
            next += size + 1;
            end = size == 3 ? next : end;
        }
        return end == next ? end : from;
    }

    /// The end of the decimals after the `sign` at `from`, or `from` if there are none or more parts follow.
    private static int decimals(String source, int from, char sign) {
        if (from >= source.length() || source.charAt(from) != sign) {
            return from;
        }
        int end = run(source, from + 1);
        boolean another = end + 1 < source.length() && source.charAt(end) == sign && isDigit(source, end + 1);
        return end == from + 1 || another ? from : end;
    }

    private static int run(String source, int from) {
        int end = from;
        while (isDigit(source, end)) {
            end++;
        }
        return end;
    }

    static boolean isDigit(String source, int at) {
        return at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
    }

    /// What a sign such as `½` is worth, in decimals; empty for any other letter.
    static String vulgar(int letter) {
        return switch (letter) {
            case '½' -> "0.5";
            case '⅓' -> "0.333333333333";
            case '⅔' -> "0.666666666667";
            case '¼' -> "0.25";
            case '¾' -> "0.75";
            case '⅕' -> "0.2";
            case '⅖' -> "0.4";
            case '⅗' -> "0.6";
            case '⅘' -> "0.8";
            case '⅙' -> "0.166666666667";
            case '⅚' -> "0.833333333333";
            case '⅛' -> "0.125";
            case '⅜' -> "0.375";
            case '⅝' -> "0.625";
            case '⅞' -> "0.875";
            default -> "";
        };
    }
}
