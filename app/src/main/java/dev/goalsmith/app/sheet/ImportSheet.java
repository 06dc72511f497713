package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.sheet.SheetDraft;
import dev.goalsmith.store.sheet.SheetDrafts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person looks at what an uploaded sheet changes in its goal, and takes it in: all of it or nothing.
public final class ImportSheet extends UseCase {

    public ImportSheet(Workbench workbench) {
        super(workbench);
    }

    /// What taking the sheet in would change now. Missing if the draft is not there any more; invalid if the goal has
    /// changed so that the sheet no longer goes with it.
    public Outcome<ImportView> preview(Actor actor, Id goal, Id draft) {
        return read(tx -> {
            ImportDraft found = find(tx, actor, goal, draft);
            return found == null ? new Outcome.Missing<>() : looked(found);
        });
    }

    private static Outcome<ImportView> looked(ImportDraft draft) {
        return draft.changes().problems().isEmpty()
                ? new Outcome.Done<>(draft.view())
                : new Outcome.Invalid<>(draft.changes().problems());
    }

    /// Takes the sheet in. `mark` is that of the preview that the person agreed to; if the goal has changed since so
    /// that the preview says something else, nothing is taken in and the new preview is shown.
    public Outcome<ImportView> by(Actor actor, Id goal, Id draft, String mark) {
        return change(actor, tx -> {
            ImportDraft found = find(tx, actor, goal, draft);
            if (found == null) {
                return new Outcome.Missing<>();
            }
            Outcome<ImportView> looked = looked(found);
            boolean agreed = looked instanceof Outcome.Done<ImportView>(var view)
                    && view.mark().equals(mark);
            if (agreed) {
                List<Id> completed = new MergedSheet(tx, actor).keep(found);
                TimerStop.stopOn(tx, actor, completed, now(), newId());
                return looked;
            }
            return looked instanceof Outcome.Done<ImportView>(var view) ? new Outcome.Stale<>(view) : looked;
        });
    }

    private @Nullable ImportDraft find(Tx tx, Actor actor, Id goal, Id id) {
        SheetDraft draft = new SheetDrafts(tx, actor.id()).find(goal, id);
        GoalSheet now = draft == null ? null : GoalSheet.find(tx, actor, goal, now());
        if (draft == null || now == null || !(DraftText.read(draft.content()) instanceof SheetReading.Read file)) {
            return null;
        }
        Account account = new Accounts(tx).get(actor.id());
        var moment = new SheetMerge.Moment(today(account), account.zone());
        return new ImportDraft(draft, now, file, new SheetMerge(now, file, this::newId).at(moment));
    }
}
