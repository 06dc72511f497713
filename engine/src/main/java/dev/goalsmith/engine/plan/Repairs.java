package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.plan.Repair.DropTasks;
import dev.goalsmith.engine.plan.Repair.LaterDeadline;
import dev.goalsmith.engine.plan.Repair.MoreHours;
import dev.goalsmith.engine.plan.Repair.OtherOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Looks for ways out when work does not fit, and tries each one before it is offered.
final class Repairs {

    private static final int MOST_TRIES = 64;
    /// To leave out more tasks than this is no advice.
    private static final int MOST_DROPPED = 20;
    /// Steps of search for each try: a fraction of what the plan itself may take.
    private static final int STEPS = Orders.STEPS / 50;

    private static final int LONGEST_EXTRA = 24 * 60;

    private final Work work;
    private final Plan plan;

    private Repairs(Work work, Plan plan) {
        this.work = work;
        this.plan = plan;
    }

    /// The ways out that work, in the order in which they are kinder: later, more, less, otherwise. Where only pinned
    /// sessions are late neither more time nor less work is of any use.
    static List<Repair> of(Work work, Plan plan) {
        var search = new Repairs(work, plan);
        var found = new ArrayList<Repair>();
        add(search.laterDeadline(), found);
        if (!search.onlyPinsAreLate()) {
            add(search.moreHours(), found);
            add(search.dropTasks(), found);
        }
        add(search.otherOrder(), found);
        return found;
    }

    private static void add(@Nullable Repair repair, List<Repair> found) {
        if (repair != null) {
            found.add(repair);
        }
    }

    private boolean onlyPinsAreLate() {
        Set<Integer> pinned = new HashSet<>();
        plan.latePins(work).forEach(pin -> pinned.add(pin.task()));
        return plan.late().stream().allMatch(late -> pinned.contains(late.task()));
    }

    /// Whether the work fits; the exact answer alone where it is enough.
    static boolean fits(Work work) {
        var prepared = new Prepared(work);
        boolean may = new EarliestDue(prepared.dates).lateness() <= 0;
        boolean needsPlan = prepared.anyOneSitting
                || !work.pinned().isEmpty()
                || !work.rules().isNone();
        return may
                && (!needsPlan
                        || Planner.lay(work.withAim(Aim.OWN_SEQUENCE), STEPS)
                                .fit()
                                .fits());
    }

    private @Nullable Repair laterDeadline() {
        if (!plan.unplaced().isEmpty()) {
            return null;
        }
        Set<Integer> late = new HashSet<>();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Late task : plan.late()) {
            late.add(task.task());
            first = Math.min(first, work.tasks().get(task.task()).due());
        }
        for (Session session : plan.sessions()) {
            last = late.contains(session.task()) ? Math.max(last, session.endExclusive()) : last;
        }
        int to = firstThat(first + 1, last, minute -> fits(dueLater(late, minute)));
        return fits(dueLater(late, to))
                ? new LaterDeadline(to, late.stream().sorted().toList())
                : null;
    }

    private Work dueLater(Set<Integer> late, int minute) {
        var tasks = new ArrayList<>(work.tasks());
        for (int task : late) {
            tasks.set(
                    task,
                    tasks.get(task).withDue(Math.max(minute, tasks.get(task).due())));
        }
        return work.withTasks(tasks);
    }

    /// Adds what is missing in the first free time of the shortage, and again where that uncovers the next one.
    private @Nullable Repair moreHours() {
        var extra = new ArrayList<Span>();
        Shortage shortage = plan.shortage();
        for (int tries = 0; shortage != null && tries < MOST_TRIES; tries++) {
            List<Span> more =
                    FreeTime.first(with(extra).windows(), shortage.from(), shortage.by(), shortage.missingMinutes());
            if (more.isEmpty()) {
                return null;
            }
            extra.addAll(more);
            int missing = shortage.missingMinutes();
            shortage = shortage(with(extra));
            // Where a cap is reached, more hours do not help.
            if (shortage != null && !work.rules().isNone() && shortage.missingMinutes() >= missing) {
                return null;
            }
        }
        if (!fits(with(extra)) && !addWindow(extra)) {
            return null;
        }
        int by = extra.stream().mapToInt(Span::endExclusive).max().orElse(0);
        return new MoreHours(extra.stream().mapToInt(Span::minutes).sum(), by, extra);
    }

    private static @Nullable Shortage shortage(Work work) {
        if (work.rules().isNone()) {
            return Planner.lay(work, 0).shortage();
        }
        var prepared = new Prepared(work);
        var flow = new RuleFlow(work, prepared, 0);
        return flow.isEnough() ? null : flow.shortage(work);
    }

    /// Where tasks need one sitting hours alone may not do: adds the shortest stretch without a break that does.
    private boolean addWindow(List<Span> extra) {
        int by = 0;
        for (Late late : plan.late()) {
            int due = work.tasks().get(late.task()).due();
            by = Math.max(by, due == PlanTask.NO_DUE ? 0 : due);
        }
        Windows windows = with(extra).windows();
        int before = by;
        int minutes = firstThat(1, LONGEST_EXTRA, some -> fits(with(FreeTime.whole(windows, before, some, extra))));
        List<Span> found = FreeTime.whole(windows, before, minutes, extra);
        extra.clear();
        extra.addAll(found);
        return fits(with(extra));
    }

    private Work with(List<Span> extra) {
        var spans = new ArrayList<>(work.windows().spans());
        spans.addAll(extra);
        return work.withWindows(Windows.of(spans));
    }

    private @Nullable Repair dropTasks() {
        List<Integer> candidates = leastImportantFirst();
        int most = Math.min(MOST_DROPPED, candidates.size());
        if (most == 0 || !fits(without(candidates.subList(0, most)))) {
            return null;
        }
        int count = firstThat(1, most, some -> fits(without(candidates.subList(0, some))));
        var dropped = new ArrayList<>(candidates.subList(0, count));
        for (int at = count - 1; at >= 0; at--) {
            int kept = dropped.remove(/* index */ at);
            if (!fits(without(dropped))) {
                dropped.add(at, kept);
            }
        }
        return new DropTasks(dropped);
    }

    private List<Integer> leastImportantFirst() {
        Shortage shortage = plan.shortage();
        var candidates = new ArrayList<Integer>();
        for (int task = 0; task < work.tasks().size(); task++) {
            if (work.tasks().get(task).minutes() > 0) {
                candidates.add(task);
            }
        }
        Set<Integer> short_ = shortage == null ? Set.of() : new HashSet<>(shortage.tasks());
        candidates.sort(Comparator.<Integer, Boolean>comparing(task -> !short_.contains(task))
                .thenComparingInt(task -> work.tasks().get(task).rank().importance())
                .thenComparingInt(task -> work.tasks().get(task).rank().urgency())
                .thenComparingInt(task -> -work.tasks().get(task).rank().sequence())
                .thenComparing(Comparator.reverseOrder()));
        return candidates;
    }

    private Work without(List<Integer> dropped) {
        var tasks = new ArrayList<>(work.tasks());
        for (int task : dropped) {
            tasks.set(task, tasks.get(task).withMinutes(0));
        }
        var pinned = work.pinned().stream()
                .filter(session -> !dropped.contains(session.task()))
                .toList();
        return work.withTasks(tasks).withPinned(pinned);
    }

    private @Nullable Repair otherOrder() {
        if (work.pinned().isEmpty() || !fits(work.withPinned(List.of()))) {
            return null;
        }
        var letGo = new ArrayList<>(work.pinned());
        for (int at = letGo.size() - 1, tries = 0; at >= 0 && tries < MOST_TRIES; at--, tries++) {
            Session kept = letGo.remove(at);
            var pinned = new ArrayList<>(work.pinned());
            pinned.removeAll(letGo);
            if (!fits(work.withPinned(pinned))) {
                letGo.add(at, kept);
            }
        }
        return new OtherOrder(letGo);
    }

    /// The first number from `low` to `high` that is `enough`, where all after it are; `high` if none is known to be.
    private static int firstThat(int low, int high, IntPredicate enough) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (enough.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return to;
    }
}
