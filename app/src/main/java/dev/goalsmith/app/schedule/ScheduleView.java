package dev.goalsmith.app.schedule;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.store.schedule.KeptBusyTime;
import dev.goalsmith.store.schedule.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person promised, seen from one of their goals: all promises with their reasons, the days off by id, earliest
/// first, how they like to work, and all `goals`: a slot can be kept for the open ones.
public record ScheduleView(
        Account account,
        Goal goal,
        Instant now,
        Promises promises,
        Map<Id, DaysOff> daysOff,
        WorkHabits habits,
        List<Goal> goals) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, account.zone());
    }

    /// Whether any busy time is not over.
    public boolean isBusy() {
        return !promises.busyFrom(now).isEmpty();
    }

    /// The busy times that were entered by hand and are not over, by id, earliest first.
    public Map<Id, BusyTime> busyByHand() {
        var times = new LinkedHashMap<Id, BusyTime>();
        for (KeptBusyTime kept : promises.busyFrom(now)) {
            if (kept.importId() == null) {
                times.put(kept.id(), kept.time());
            }
        }
        return times;
    }

    /// Those that came from a file.
    public List<BusyTime> busyByFile() {
        return promises.busyFrom(now).stream()
                .filter(kept -> kept.importId() != null)
                .map(KeptBusyTime::time)
                .toList();
    }

    /// The promise that holds today, or else the next one.
    public @Nullable Promised present() {
        Promise promise = promises.findFrom(today());
        return promise == null ? null : Promised.of(promise);
    }

    /// Newest first.
    public List<Promised> history() {
        return promises.all().reversed().stream()
                .map(Promised::of)
                .filter(Promised::everHeld)
                .toList();
    }
}
