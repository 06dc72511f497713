package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.sheet.file.SheetFile;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.sheet.SheetDraft;
import dev.goalsmith.store.sheet.SheetDrafts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// A person brings a plan sheet for a goal; it waits, for a day, until they have looked at what it changes.
public final class UploadSheet extends UseCase {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_LETTERS = 4_000_000;
    private static final int LONGEST_NAME = 100;

    public UploadSheet(Workbench workbench) {
        super(workbench);
    }

    /// The draft. A file with anything wrong in it is refused whole, with every row and column that is.
    public Outcome<Id> by(Actor actor, Id goal, String name, byte[] content) {
        LocalDate today = read(tx -> new Goals(tx, actor.id()).find(goal) == null ? null : today(tx, actor));
        if (today == null) {
            return new Outcome.Missing<>();
        }
        // Before the transaction: nobody who writes waits for a file to be read.
        return switch (SheetFile.read(name, content, today)) {
            case SheetReading.Refused(var problems) ->
                new Outcome.Invalid<>(problems.stream().map(UploadSheet::told).toList());
            case SheetReading.Read file ->
                write(actor, tx -> {
                    GoalSheet now = GoalSheet.find(tx, actor, goal, now());
                    return now == null ? new Outcome.Missing<>() : keep(tx, actor, now, name, file);
                });
        };
    }

    private static Problem told(SheetProblem problem) {
        if (problem.row() == 0) {
            return new Problem("file", problem.why());
        }
        return problem.column().isEmpty()
                ? Problem.of("file", "sheet.rowOnly", problem.row(), problem.why())
                : Problem.of("file", "sheet.row", problem.row(), problem.column(), problem.why());
    }

    private Outcome<Id> keep(Tx tx, Actor actor, GoalSheet now, String name, SheetReading.Read file) {
        var moment = new SheetMerge.Moment(
                today(tx, actor), new Accounts(tx).get(actor.id()).zone());
        List<Problem> problems =
                new SheetMerge(now, file, this::newId).at(moment).problems();
        String content = DraftText.write(file);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(
                    problems.subList(0, Math.min(problems.size(), SheetReading.Refused.MAX_PROBLEMS)));
        }
        if (content.length() > MOST_LETTERS) {
            return Outcome.invalid(Problem.of("file", "sheet.file.large", SheetFile.MAX_MEGABYTES));
        }
        var drafts = new SheetDrafts(tx, actor.id());
        drafts.forgetBefore(now().minus(KEPT));
        var draft = new SheetDraft(newId(), now.goal().id(), Excerpt.of(name, LONGEST_NAME), content, now());
        drafts.add(draft);
        return new Outcome.Done<>(draft.id());
    }
}
