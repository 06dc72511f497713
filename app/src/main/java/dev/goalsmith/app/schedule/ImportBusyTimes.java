package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.schedule.file.CalendarFile;
import dev.goalsmith.app.schedule.file.CalendarReading;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.KeptBusyTime;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.List;

/// A person brings the file of their calendar: what they are busy with there takes the place of what came from a file
/// before.
public final class ImportBusyTimes extends UseCase {

    /// What was taken in, and by which id it is taken back, with [WithdrawBusyImport].
    public record Imported(Id id, List<BusyTime> times) {

        public Imported {
            times = List.copyOf(times);
        }
    }

    public ImportBusyTimes(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Imported> by(Actor actor, byte[] content) {
        Account account = read(tx -> new Accounts(tx).get(actor.id()));
        // Before the transaction: nobody who writes waits for a file to be read.
        return switch (CalendarFile.read(content, today(account), account.zone())) {
            case CalendarReading.Refused(var why) -> Outcome.invalid(new Problem("busyFile", why));
            case CalendarReading.Read(var times) -> change(actor, tx -> new Outcome.Done<>(replace(tx, actor, times)));
        };
    }

    /// What was there goes to the trash under the id of the import.
    private Imported replace(Tx tx, Actor actor, List<BusyTime> times) {
        Id id = newId();
        String label = Words.english().say("schedule.busy.file.label");
        new Trash(tx, actor.id())
                .take(id, label, Doomed.importedBusyTimes(today(tx, actor).atStartOfDay()), now());
        new BusyTimeRows(tx, actor.id())
                .addAll(times.stream()
                        .map(time -> new KeptBusyTime(newId(), time, id))
                        .toList());
        return new Imported(id, times);
    }
}
