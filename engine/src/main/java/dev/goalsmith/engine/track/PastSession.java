package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A session that lies in the past: on which task, when it was to begin, how long it was to last, and how much of that
/// was worked.
public record PastSession(Id task, LocalDateTime start, Duration planned, Duration worked) {

    public PastSession {
        if (!planned.isPositive() || worked.isNegative()) {
            throw new IllegalArgumentException(
                    "planned (%s) must be above 0, worked (%s) not below".formatted(planned, worked));
        }
    }

    /// Nothing of it was worked.
    public boolean isMissed() {
        return worked.isZero();
    }

    /// The same session as if all of it had been worked.
    public PastSession kept() {
        return new PastSession(task, start, planned, planned);
    }

    /// The same sessions, by start, with what was worked of each: first the minutes of its own task on its day, then
    /// what was worked that day on anything else, since the time was kept all the same. No minute counts twice, and
    /// none beyond what was planned.
    public static List<PastSession> withWork(List<PastSession> sessions, Collection<WorkLog> logs) {
        var own = new HashMap<Id, Map<LocalDate, Long>>();
        for (WorkLog log : logs) {
            own.computeIfAbsent(log.taskId(), _ -> new HashMap<>())
                    .merge(log.when().on(), log.length().toMinutes(), Long::sum);
        }
        long[] worked = new long[sessions.size()];
        for (int at = 0; at < worked.length; at++) {
            worked[at] = take(own.getOrDefault(sessions.get(at).task(), Map.of()), sessions.get(at), 0);
        }
        var left = new HashMap<LocalDate, Long>();
        own.values().forEach(days -> days.forEach((day, minutes) -> left.merge(day, minutes, Long::sum)));
        var found = new ArrayList<PastSession>();
        for (int at = 0; at < worked.length; at++) {
            PastSession session = sessions.get(at);
            long all = worked[at] + take(left, session, worked[at]);
            found.add(new PastSession(session.task, session.start, session.planned, Duration.ofMinutes(all)));
        }
        return found;
    }

    /// Takes what the session still lacks from what is there of its day.
    private static long take(Map<LocalDate, Long> there, PastSession session, long has) {
        LocalDate day = session.start.toLocalDate();
        long taken = Math.min(there.getOrDefault(day, 0L), session.planned.toMinutes() - has);
        if (taken > 0) {
            there.merge(day, -taken, Long::sum);
        }
        return taken;
    }
}
