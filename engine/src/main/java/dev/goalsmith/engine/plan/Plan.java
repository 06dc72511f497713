package dev.goalsmith.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks laid into the windows, and what follows from it.
///
/// Sessions are in order of time, pinned ones among them; `late` names the latest first; `shortage` is there when it is
/// proved that nothing fits better; `finish` is the minute at which the last session ends, 0 when there is none.
public record Plan(
        List<Session> sessions,
        Fit fit,
        List<Late> late,
        List<Unplaced> unplaced,
        @Nullable Shortage shortage,
        List<Repair> repairs,
        int finish) {

    public Plan {
        sessions = List.copyOf(sessions);
        late = List.copyOf(late);
        unplaced = List.copyOf(unplaced);
        repairs = List.copyOf(repairs);
    }

    Plan withRepairs(List<Repair> found) {
        return new Plan(sessions, fit, late, unplaced, shortage, found, finish);
    }
}
