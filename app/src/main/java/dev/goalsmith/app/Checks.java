package dev.goalsmith.app;

import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.sheet.HoursText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a person typed, field by field, and gathers what cannot be.
///
/// A value that a method returns after it found a problem is a placeholder: ask [#passed] before using any.
public final class Checks {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Pattern SPACE = Pattern.compile("[\\s\\v]++");

    private final List<Problem> problems = new ArrayList<>();

    public boolean passed() {
        return problems.isEmpty();
    }

    /// What was found so far.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public <T> Outcome<T> refusal() {
        return new Outcome.Invalid<>(problems);
    }

    public void refuse(String field, String key, Object... args) {
        problems.add(Problem.of(field, key, args));
    }

    /// A text that must say something, cleaned.
    public String text(String field, String raw, int longest) {
        String text = optionalText(field, raw, longest);
        if (!says(text)) {
            refuse(field, "check.empty");
        }
        return text;
    }

    /// A text that must say something, cleaned, on one line: whoever reads it elsewhere, as in a letter, takes nothing
    /// after it for our words.
    public String line(String field, String raw, int longest) {
        return onOneLine(text(field, raw, longest));
    }

    /// A text that may be empty, cleaned.
    public String optionalText(String field, String raw, int longest) {
        String text = clean(raw);
        if (text.length() > longest) {
            refuse(field, "check.tooLong", text.length(), longest);
        }
        return text;
    }

    /// What is kept of a text: composed letters, no surrounding space, no control characters but line breaks, and none
    /// of the code points that are no characters, which a workbook could not hold.
    public static String clean(String raw) {
        var text = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter))
                .filter(letter -> (letter & 0xFFFE) != 0xFFFE)
                .map(letter -> Character.getType(letter) == Character.SURROGATE ? 0xFFFD : letter)
                .forEach(text::appendCodePoint);
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /// The same text without line breaks and with single spaces.
    public static String onOneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// Whether anything can be seen of it: invisible letters alone say nothing.
    public static boolean says(String text) {
        return text.codePoints()
                .anyMatch(letter -> !Character.isWhitespace(letter) && Character.getType(letter) != Character.FORMAT);
    }

    /// Hours as a person writes them ("1.5", "1:30", "90 min"); null for an empty field.
    public @Nullable Duration hours(String field, String raw, Duration longest) {
        if (raw.isBlank()) {
            return null;
        }
        Integer minutes = HoursText.parse(raw);
        if (minutes == null) {
            refuse(field, "check.hours", Excerpt.quoted(raw));
        } else if (minutes < 1 || minutes > longest.toMinutes()) {
            refuse(field, "check.hoursBounds", longest.toHours());
        } else {
            return Duration.ofMinutes(minutes);
        }
        return null;
    }

    /// A day as `2027-01-30`, from 1900 to 2200; null for an empty field.
    public @Nullable LocalDate date(String field, String raw) {
        if (raw.isBlank()) {
            return null;
        }
        LocalDate date = parseDate(raw.strip());
        if (date == null) {
            refuse(field, "check.date", Excerpt.quoted(raw));
        } else if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            refuse(field, "check.dateBounds", EARLIEST.getYear(), LATEST.getYear());
        } else {
            return date;
        }
        return null;
    }

    private static @Nullable LocalDate parseDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    /// A time of day as `19:00`; `otherwise` stands where it cannot be read.
    public LocalTime time(String field, String raw, LocalTime otherwise) {
        try {
            return LocalTime.parse(raw.strip());
        } catch (DateTimeParseException notOne) {
            refuse(field, "check.time", Excerpt.quoted(raw));
            return otherwise;
        }
    }

    /// A whole number within bounds.
    public int whole(String field, String raw, int least, int most) {
        String digits = raw.strip();
        int number = digits.length() <= 9
                        && !digits.isEmpty()
                        && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                ? Integer.parseInt(digits)
                : -1;
        if (number < least || number > most) {
            refuse(field, "check.whole", least, most);
            return least;
        }
        return number;
    }

    /// A number with at most three places, comma or point, no larger than `largest` either way; null for an empty
    /// field.
    public @Nullable BigDecimal number(String field, String raw, BigDecimal largest) {
        if (raw.isBlank()) {
            return null;
        }
        BigDecimal number = parseNumber(raw.strip().replace(',', '.'));
        if (number == null) {
            refuse(field, "check.number", Excerpt.quoted(raw));
        } else if (number.abs().compareTo(largest) > 0) {
            refuse(field, "check.numberBounds");
        }
        return number;
    }

    private static @Nullable BigDecimal parseNumber(String text) {
        try {
            BigDecimal number = text.length() > 30 ? null : new BigDecimal(text);
            return number == null || number.stripTrailingZeros().scale() > 3 || number.precision() > 30 ? null : number;
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    /// One of the constants by its name; the first where there is none of that name.
    public <E extends Enum<E>> E choice(String field, String raw, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(raw))
                .findFirst()
                .orElseGet(() -> {
                    refuse(field, "check.choice");
                    return choices[0];
                });
    }
}
