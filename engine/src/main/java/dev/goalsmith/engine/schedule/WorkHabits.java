package dev.goalsmith.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a person likes to work. What is null is no rule.
public record WorkHabits(Most most, Lengths lengths, Missed missed, int version) {

    /// No rule at all, of whoever said nothing about it: version 0.
    public static final WorkHabits NONE =
            new WorkHabits(new Most(null, null), new Lengths(null, null, null), new Missed(false, null), 0);

    /// At most so much work a day, and a week from Monday to Sunday: from a quarter of an hour to all of it.
    public record Most(@Nullable Duration aDay, @Nullable Duration aWeek) {

        public static final Duration LEAST = Duration.ofMinutes(15);
        public static final Duration DAY = Duration.ofDays(1);
        public static final Duration WEEK = Duration.ofDays(7);

        public Most {
            check("aDay", aDay, LEAST, DAY);
            check("aWeek", aWeek, LEAST, WEEK);
        }
    }

    /// Sessions of at least `shortest` and at most `longest`, which is twice that or more, and after a session a
    /// `pause`
    /// before the same task goes on: each from five minutes to a day.
    public record Lengths(
            @Nullable Duration shortest,
            @Nullable Duration longest,
            @Nullable Duration pause) {

        public static final Duration LEAST = Duration.ofMinutes(5);
        public static final Duration MOST = Duration.ofDays(1);

        public Lengths {
            check("shortest", shortest, LEAST, MOST);
            check("longest", longest, LEAST, MOST);
            check("pause", pause, LEAST, MOST);
            if (!areApart(shortest, longest)) {
                throw new IllegalArgumentException(
                        "longest (%s) must be twice shortest (%s) or more".formatted(longest, shortest));
            }
        }

        /// Whether any work of the shortest length or more can be put into sessions of these lengths.
        public static boolean areApart(@Nullable Duration shortest, @Nullable Duration longest) {
            return shortest == null || longest == null || longest.compareTo(shortest.multipliedBy(2)) >= 0;
        }
    }

    /// Those of `slots` that hold no session of the shortest length, not even together with slots that they touch in
    /// the week from Monday to Sunday.
    public List<Slot> tooShort(List<Slot> slots) {
        Duration least = lengths.shortest();
        long shortest = least == null ? 0 : least.toMinutes();
        var found = new ArrayList<Slot>();
        var joined = new ArrayList<Slot>();
        for (Slot slot : slots.stream().sorted().toList()) {
            boolean touches =
                    !joined.isEmpty() && joined.getFirst().minuteOfWeek() + minutes(joined) == slot.minuteOfWeek();
            if (!touches) {
                joined.clear();
            }
            joined.add(slot);
            boolean isShort = minutes(joined) < shortest;
            if (isShort) {
                found.add(slot);
            } else {
                found.removeAll(joined);
            }
        }
        return List.copyOf(found);
    }

    /// Whether there are `slots`, but none with room for a session of the shortest length.
    public boolean holdsNoneOf(List<Slot> slots) {
        return !slots.isEmpty() && tooShort(slots).size() == slots.size();
    }

    private static long minutes(List<Slot> slots) {
        return slots.stream().mapToLong(slot -> slot.length().toMinutes()).sum();
    }

    /// What becomes of a session that has passed: whether it counts as worked unless the person says otherwise, and the
    /// hour before which unfinished work is not planned again, null for at once.
    public record Missed(boolean countsAsWorked, @Nullable LocalTime movesOnAt) {

        /// The last moment until `now` at which unfinished work moved on.
        public Instant movedOn(Instant now, ZoneId zone) {
            if (movesOnAt == null) {
                return now;
            }
            LocalDate today = LocalDate.ofInstant(now, zone);
            Instant at = today.atTime(movesOnAt).atZone(zone).toInstant();
            return at.isAfter(now)
                    ? today.minusDays(1).atTime(movesOnAt).atZone(zone).toInstant()
                    : at;
        }
    }

    public WorkHabits withVersion(int newVersion) {
        return new WorkHabits(most, lengths, missed, newVersion);
    }

    private static void check(String name, @Nullable Duration length, Duration least, Duration most) {
        if (length != null && (length.compareTo(least) < 0 || length.compareTo(most) > 0)) {
            throw new IllegalArgumentException("%s (%s) must be from %s to %s".formatted(name, length, least, most));
        }
    }
}
