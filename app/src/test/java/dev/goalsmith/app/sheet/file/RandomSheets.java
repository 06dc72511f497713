package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.sheet.Days;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Sheets of every kind that a person, or somebody who means harm, may make; the same seed makes the same sheet.
final class RandomSheets {

    private static final List<String> WORDS = List.of(
            "Draft",
            "call",
            "50%",
            "1:30",
            "2026-11-21",
            "true",
            "'",
            "''",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\n\n",
            " ",
            "   ",
            "=CMD()",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1",
            "|",
            "\\",
            "\\n",
            "_x000D_",
            "_x005F_",
            "_xZZZZ_",
            "_x",
            "<b>",
            "&amp;",
            "]]>",
            "<script>alert(1)</script>",
            "Ünïcödé",
            "日本語",
            "שלום",
            "مرحبا",
            "\u202e",
            "\u200d",
            "👩‍👩‍👧‍👦",
            "🎉",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "e\u0301",
            "\ufffd",
            "NULL",
            "0",
            "1e5",
            "#REF!",
            "#",
            "sep=;",
            "𝔘",
            "\ue000");

    private final SplittableRandom random;

    RandomSheets(long seed) {
        random = new SplittableRandom(seed);
    }

    PlanSheet next() {
        int size = random.nextInt(10);
        List<SheetRow> rows = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            rows.add(row(at));
        }
        return new PlanSheet(rows);
    }

    private SheetRow row(int at) {
        Integer estimate = random.nextBoolean() ? minutes() : null;
        return new SheetRow(
                text(3, 60).replaceAll("[\n\t]", ""),
                description(),
                new Effort(estimate, minutes()),
                new Days(day(), day()),
                random.nextInt(101),
                new Ties(random.nextBoolean() ? "id-" + at : null, ids(), random.nextBoolean() ? id() : null));
    }

    private String description() {
        String text = text(12, 500);
        return text.isBlank() ? text + "x" : text;
    }

    private String text(int mostWords, int mostCharacters) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(mostWords + 1);
        for (int word = 0; word < words; word++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
            text.append(random.nextInt(5) == 0 ? Character.toString(anyCharacter()) : "");
        }
        int length = Math.min(mostCharacters - 1, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private int anyCharacter() {
        int letter = random.nextInt(0x20, Character.MAX_CODE_POINT);
        boolean holdable = !Character.isISOControl(letter)
                && (letter & 0xFFFE) != 0xFFFE
                && Character.getType(letter) != Character.SURROGATE;
        return holdable ? letter : 'x';
    }

    private int minutes() {
        return random.nextBoolean() ? random.nextInt(0, 600) : random.nextInt(0, Effort.MAX_MINUTES + 1);
    }

    private @Nullable LocalDate day() {
        long first = LocalDate.of(Days.FIRST_YEAR, 1, 1).toEpochDay();
        long last = LocalDate.of(Days.LAST_YEAR, 12, 31).toEpochDay();
        return random.nextBoolean() ? LocalDate.ofEpochDay(random.nextLong(first, last + 1)) : null;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            ids.add(id());
        }
        return ids;
    }

    private String id() {
        return "id-" + random.nextInt(20);
    }
}
