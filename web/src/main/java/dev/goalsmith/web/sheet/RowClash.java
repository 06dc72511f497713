package dev.goalsmith.web.sheet;

import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.sheet.EditCell;
import dev.goalsmith.app.sheet.SheetLine;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import java.util.HashMap;
import java.util.List;

/// A row that was saved twice: as it was typed here, and as it is now.
final class RowClash {

    private static final Words WORDS = Words.english();

    private final Form mine;
    private final Form theirs;

    RowClash(Form mine, SheetLine line) {
        this.mine = mine;
        this.theirs = SheetRowPart.filled(line);
    }

    /// The fields that were typed and say something else now.
    private List<String> fields() {
        return EditCell.FIELDS.stream()
                .filter(mine.values()::containsKey)
                .filter(field -> !Checks.clean(mine.value(field)).equals(theirs.value(field)))
                .sorted()
                .toList();
    }

    /// What was typed, ready to be saved over the version that is there now, with what that one says beside it.
    Form form() {
        var values = new HashMap<>(theirs.values());
        values.putAll(mine.values());
        values.put("version", theirs.value("version"));
        return Form.of(values)
                .with(fields().stream()
                        .map(field -> Problem.of(field, "sheet.clash", shown(theirs, field)))
                        .toList());
    }

    List<Conflict.Part> parts() {
        return fields().stream()
                .map(field ->
                        new Conflict.Part(field, WORDS.say("sheet." + field), shown(mine, field), shown(theirs, field)))
                .toList();
    }

    private static String shown(Form form, String field) {
        return form.value(field).isEmpty() ? "–" : form.value(field);
    }
}
