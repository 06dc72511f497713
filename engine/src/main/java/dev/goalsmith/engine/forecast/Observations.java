package dev.goalsmith.engine.forecast;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.goalsmith.engine.forecast.Growth.Grown;
import dev.goalsmith.engine.track.SlotHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds what shows how a person deals with their time, and says nothing where little speaks.
public final class Observations {

    /// Of each type only so many say how it is now.
    private static final int LATEST = 20;

    private static final int FEWEST_TASKS = 3;
    private static final int FEWEST_SESSIONS = 4;
    private static final int FEWEST_SMALL = 5;
    private static final double OFF = 0.15;
    private static final double HOLDS = 0.1;
    private static final int PERCENT_APART = 20;
    private static final double GROWN = 0.2;
    private static final double MINUTES = 60;

    private Observations() {}

    /// For each type whether its estimates are off, or hold now where they did not before.
    ///
    /// @param tasks oldest first
    public static List<Observation> ofTasks(List<FinishedTask> tasks) {
        Map<String, List<FinishedTask>> types =
                tasks.stream().collect(groupingBy(FinishedTask::type, LinkedHashMap::new, toList()));
        var found = new ArrayList<Observation>();
        types.forEach((type, all) -> {
            Observation one = ofType(type, all.subList(Math.max(0, all.size() - LATEST), all.size()));
            if (one != null) {
                found.add(one);
            }
        });
        return found;
    }

    private static @Nullable Observation ofType(String type, List<FinishedTask> tasks) {
        int half = tasks.size() / 2;
        List<FinishedTask> before = tasks.subList(0, half);
        List<FinishedTask> now = tasks.subList(half, tasks.size());
        if (half >= FEWEST_TASKS && isOff(ratio(before)) && Math.abs(ratio(now) - 1) <= HOLDS) {
            double hours = Math.abs(ratio(before) - ratio(now)) * estimated(now);
            return new Observation.Held(type, now.size(), ratio(before), ratio(now), hours);
        }
        return tasks.size() >= FEWEST_TASKS && isOff(ratio(tasks))
                ? new Observation.Budget(type, tasks.size(), estimated(tasks), actual(tasks))
                : null;
    }

    private static boolean isOff(double ratio) {
        return Math.abs(ratio - 1) >= OFF;
    }

    private static double ratio(List<FinishedTask> tasks) {
        return actual(tasks) / estimated(tasks);
    }

    private static double estimated(List<FinishedTask> tasks) {
        return tasks.stream().mapToDouble(FinishedTask::estimate).sum();
    }

    private static double actual(List<FinishedTask> tasks) {
        return tasks.stream().mapToDouble(FinishedTask::actual).sum();
    }

    /// The parts of the week that are kept far more or less often than all others together.
    public static List<Observation> ofSlots(List<SlotHistory> slots) {
        var found = new ArrayList<Observation>();
        for (SlotHistory slot : slots) {
            List<SlotHistory> rest =
                    slots.stream().filter(other -> !other.equals(slot)).toList();
            int sessions = rest.stream().mapToInt(SlotHistory::sessions).sum();
            if (slot.sessions() >= FEWEST_SESSIONS && sessions >= FEWEST_SESSIONS) {
                double share = share(List.of(slot));
                double others = share(rest);
                if (Math.abs(share - others) * 100 >= PERCENT_APART) {
                    double hours = Math.abs(share - others) * slot.planned().toMinutes() / MINUTES;
                    found.add(
                            new Observation.Slot(slot.part(), slot.sessions(), percent(share), percent(others), hours));
                }
            }
        }
        return found;
    }

    private static double share(List<SlotHistory> slots) {
        double planned =
                slots.stream().mapToLong(slot -> slot.planned().toMinutes()).sum();
        double worked =
                slots.stream().mapToLong(slot -> slot.worked().toMinutes()).sum();
        return Math.min(1, worked / planned);
    }

    private static int percent(double share) {
        return Math.toIntExact(Math.round(100 * share));
    }

    /// Whether the plan of `goal` grew by much.
    public static @Nullable Observation ofPlan(String goal, Grown grown) {
        return grown.planned() > 0 && grown.found() / grown.planned() >= GROWN
                ? new Observation.Found(goal, grown.planned(), grown.found())
                : null;
    }

    /// Whether many small tasks of `goal` stood in no plan, by what each took.
    public static @Nullable Observation ofSmall(String goal, Collection<Duration> small) {
        double minutes = small.stream().mapToLong(Duration::toMinutes).sum();
        return small.size() >= FEWEST_SMALL ? new Observation.Small(goal, small.size(), minutes / MINUTES) : null;
    }

    /// So many of them, those first on which most hangs.
    public static List<Observation> most(Collection<Observation> all, int count) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Observation::hours)
                        .reversed()
                        .thenComparing(Observation::subject))
                .limit(count)
                .toList();
    }
}
