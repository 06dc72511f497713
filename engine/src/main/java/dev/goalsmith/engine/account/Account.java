package dev.goalsmith.engine.account;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DayParts;
import java.time.ZoneId;

/// A person who signs in.
public record Account(
        Id id,
        EmailAddress email,
        String name,
        boolean administrator,
        Theme theme,
        Whereabouts whereabouts,
        int version) {

    /// Where the person lives in time: their zone, and when their mornings and evenings begin.
    public record Whereabouts(ZoneId zone, DayParts dayParts) {}

    public Account asAdministrator() {
        return new Account(id, email, name, true, theme, whereabouts, version);
    }

    public ZoneId zone() {
        return whereabouts.zone();
    }
}
