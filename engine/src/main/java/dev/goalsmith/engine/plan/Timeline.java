package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.schedule.Opening;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the minutes of a plan lie in the world: minute 0 is the first whole minute from `now` on.
///
/// Minutes are counted on the line of instants, so a change of the clock neither loses nor doubles one.
public final class Timeline {

    private static final int LAST = 100 * 366 * 24 * 60;

    private final Instant origin;
    private final ZoneId zone;
    private final List<Open> openings;
    private final Windows windows;

    /// An opening in minutes, those before the origin below 0, and the zone of its clock.
    private record Open(int start, int endExclusive, ZoneId zone) {}

    Timeline(Instant now, ZoneId zone, List<Opening> openings) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        this.origin = minute.equals(now) ? minute : minute.plus(1, ChronoUnit.MINUTES);
        this.zone = zone;
        this.openings = openings.stream()
                .map(this::open)
                .sorted(Comparator.comparingInt(Open::start))
                .toList();
        this.windows = Windows.of(spans());
    }

    private Open open(Opening opening) {
        Instant start = opening.startInstant();
        return new Open(unclipped(start), unclipped(start.plus(opening.length())), opening.zone());
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (Open open : openings) {
            int start = Math.max(0, open.start());
            if (open.endExclusive() > start) {
                spans.add(new Span(start, open.endExclusive()));
            }
        }
        return spans;
    }

    /// The windows of the openings from minute 0 on.
    Windows windows() {
        return windows;
    }

    /// Minutes from the origin to `instant`, 0 for what is past; within a hundred years.
    public int minute(Instant instant) {
        return Math.max(0, unclipped(instant));
    }

    /// The same for a wall time in the person's zone; past a gap, and the first of two.
    public int minute(LocalDateTime local) {
        return minute(local.atZone(zone).toInstant());
    }

    private int unclipped(Instant instant) {
        return Math.clamp(ChronoUnit.MINUTES.between(origin, instant), -LAST, LAST);
    }

    public Instant instant(int minute) {
        return origin.plus(minute, ChronoUnit.MINUTES);
    }

    /// What the wall shows at `minute`, in the zone of the opening that began last before it.
    public ZonedDateTime at(int minute) {
        int low = 0;
        int high = openings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (openings.get(middle).start() <= minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return instant(minute).atZone(low == 0 ? zone : openings.get(low - 1).zone());
    }
}
