package dev.goalsmith.web.sheet;

import dev.goalsmith.app.sheet.SheetLine;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the sheet, what is saved of it, what stands in its fields, and the id of its task as addresses write it.
public record SheetRowPart(SheetLine line, Form saved, Form form, String id) {

    /// `typed` is what was typed into the row, null if nothing was.
    static SheetRowPart of(SheetLine line, @Nullable Form typed) {
        Form saved = filled(line);
        return new SheetRowPart(
                line, saved, typed == null ? saved : typed, line.task().id().toString());
    }

    /// What a row says before anybody types.
    static Form filled(SheetLine line) {
        return Form.of(Map.of(
                "type", line.typeName(),
                "description", line.task().title(),
                "estimate", hours(line.times().estimate()),
                "completed", Objects.toString(line.dates().completed(), ""),
                "progress", line.percent() + " %",
                "version", String.valueOf(line.task().version())));
    }

    /// `1 h 30`, as a person writes it and as it is read back.
    static String hours(@Nullable Duration length) {
        return length == null ? "" : Format.length(length);
    }

    /// What a task with parts shows in a cell that is worked out from them.
    public String sum(String field, Format format) {
        return switch (field) {
            case "estimate" -> hours(line.times().estimate());
            case "completed" ->
                line.dates().completed() == null ? "" : format.day(line.dates().completed());
            default -> line.percent() + " %";
        };
    }

    /// The day of completion, null if there is none or another text stands in its field.
    public @Nullable LocalDate completed() {
        LocalDate completed = line.dates().completed();
        return completed != null && form.value("completed").equals(completed.toString()) ? completed : null;
    }

    /// The id of the form that the fields of the row belong to.
    public String formId() {
        return "form-" + id();
    }

    /// The id of what is said beside a cell.
    public String problemId(String field) {
        return field + "-" + id() + "-problem";
    }

    /// What screen readers say beside a cell; null if nothing is wrong with it.
    public @Nullable String describedBy(String field) {
        return form.problem(field) == null ? null : problemId(field);
    }

    public @Nullable String invalid(String field) {
        return form.problem(field) == null ? null : "true";
    }

    /// What is saved of a cell, where another text stands in its field; null elsewhere.
    public @Nullable String saved(String field) {
        String value = saved.value(field);
        return form.value(field).equals(value) ? null : value;
    }

    public String rowClass() {
        String paper = line.type() == null ? "" : " paper-" + line.type().paper();
        String done = line.isComplete() ? " sheet__row--done" : "";
        return "sheet__row" + paper + done + (line.dates().late() ? " sheet__row--late" : "");
    }

    public String textClass() {
        return switch (line.depth()) {
            case 0 -> "sheet__cell sheet__cell--text";
            case 1 -> "sheet__cell sheet__cell--text sheet__cell--part";
            default -> "sheet__cell sheet__cell--text sheet__cell--part sheet__cell--deep";
        };
    }
}
