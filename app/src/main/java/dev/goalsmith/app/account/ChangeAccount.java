package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.Account.Whereabouts;
import dev.goalsmith.engine.account.Theme;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import java.time.ZoneId;

/// A person says what they are called, where they live, when their day parts begin and how the pages look.
public final class ChangeAccount extends UseCase {

    /// What the form holds.
    public record Request(String name, String zone, String theme, Parts parts, int version) {}

    /// The beginnings of the day parts, as `07:00`.
    public record Parts(String morning, String lunch, String afternoon, String evening, String anyTime) {}

    public ChangeAccount(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Account> by(Actor actor, Request request) {
        var checks = new Checks();
        String name = checks.line("name", request.name(), SignUp.LONGEST_NAME);
        Theme theme = checks.choice("theme", request.theme(), Theme.values());
        ZoneId zone = Zones.find(request.zone());
        if (zone == null) {
            checks.refuse("zone", "account.zone.unknown");
        }
        DayParts parts = parts(checks, request.parts());
        if (!checks.passed() || zone == null) {
            return checks.refusal();
        }
        return change(actor, tx -> save(tx, actor, request.version(), name, theme, new Whereabouts(zone, parts)));
    }

    private static DayParts parts(Checks checks, Parts parts) {
        DayParts usual = DayParts.DEFAULT;
        return new DayParts(
                checks.time("morning", parts.morning(), usual.morning()),
                checks.time("lunch", parts.lunch(), usual.lunch()),
                checks.time("afternoon", parts.afternoon(), usual.afternoon()),
                checks.time("evening", parts.evening(), usual.evening()),
                checks.time("anyTime", parts.anyTime(), usual.anyTime()));
    }

    private static Outcome<Account> save(Tx tx, Actor actor, int version, String name, Theme theme, Whereabouts where) {
        var accounts = new Accounts(tx);
        Account now = accounts.get(actor.id());
        var wanted = new Account(now.id(), now.email(), name, now.administrator(), theme, where, version);
        return accounts.save(wanted) ? new Outcome.Done<>(accounts.get(actor.id())) : new Outcome.Stale<>(now);
    }
}
