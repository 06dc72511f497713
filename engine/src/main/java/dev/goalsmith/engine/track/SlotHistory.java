package dev.goalsmith.engine.track;

import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.WeekPart;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// How the sessions in one part of the week went: so many were kept, shortened and missed, and how long they were to
/// last and did.
public record SlotHistory(WeekPart part, Count count, Duration planned, Duration worked) {

    private static final int WHOLE = 100;
    /// A few minutes less are no broken word.
    private static final int AS_GOOD_AS_WHOLE = 90;

    /// Of so many sessions.
    public record Count(int kept, int shortened, int missed) {

        public static final Count NONE = new Count(0, 0, 0);

        public int all() {
            return kept + shortened + missed;
        }

        Count plus(PastSession session) {
            boolean whole = WHOLE * session.worked().toMinutes()
                    >= AS_GOOD_AS_WHOLE * session.planned().toMinutes();
            return session.isMissed()
                    ? new Count(kept, shortened, missed + 1)
                    : whole ? new Count(kept + 1, shortened, missed) : new Count(kept, shortened + 1, missed);
        }
    }

    /// By part of the week, Monday first; only those with sessions.
    public static List<SlotHistory> of(Collection<PastSession> sessions, DayParts parts) {
        var found = new TreeMap<WeekPart, SlotHistory>();
        for (PastSession session : sessions) {
            WeekPart part = WeekPart.of(session.start(), parts);
            SlotHistory before =
                    found.getOrDefault(part, new SlotHistory(part, Count.NONE, Duration.ZERO, Duration.ZERO));
            found.put(part, before.plus(session));
        }
        return List.copyOf(found.values());
    }

    public int sessions() {
        return count.all();
    }

    /// How much of the planned time was worked, in percent, 0 to 100.
    public int percent() {
        long minutes = planned.toMinutes();
        return minutes == 0
                ? WHOLE
                : Math.toIntExact(Math.min(WHOLE, Math.round(100.0 * worked.toMinutes() / minutes)));
    }

    private SlotHistory plus(PastSession session) {
        return new SlotHistory(
                part, count.plus(session), planned.plus(session.planned()), worked.plus(session.worked()));
    }
}
