package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is true of every plan.
final class Law {

    private Law() {}

    static void check(Work work, Plan plan) {
        noTwoSessionsOverlap(plan.sessions());
        everySessionIsPinnedOrInsideAWindow(work, plan);
        noMinuteIsLostOrAdded(work, plan);
        nothingBeginsBeforeItMay(work, plan);
        if (work.pinned().isEmpty()) {
            noCapIsExceeded(work, plan);
            reservedTimeHoldsNothingElse(work, plan);
            sessionsAreAsLongAsThePersonWants(work, plan);
        }
    }

    static boolean holds(Work work, Plan plan) {
        try {
            check(work, plan);
            return true;
        } catch (AssertionError broken) {
            return false;
        }
    }

    private static void noTwoSessionsOverlap(List<Session> sessions) {
        for (int at = 1; at < sessions.size(); at++) {
            assertThat(sessions.get(at).start())
                    .isGreaterThanOrEqualTo(sessions.get(at - 1).endExclusive());
        }
    }

    private static void everySessionIsPinnedOrInsideAWindow(Work work, Plan plan) {
        Set<Session> pinned = new HashSet<>(work.pinned());
        Windows windows = work.windows();
        for (Session session : plan.sessions()) {
            int inside = windows.available(session.endExclusive()) - windows.available(session.start());
            assertThat(pinned.contains(session) || inside == session.minutes()).isTrue();
        }
    }

    private static void noMinuteIsLostOrAdded(Work work, Plan plan) {
        int[] minutes = new int[work.tasks().size()];
        plan.sessions().forEach(session -> minutes[session.task()] += session.minutes());
        plan.unplaced().forEach(unplaced -> minutes[unplaced.task()] += unplaced.minutes());
        for (int task = 0; task < minutes.length; task++) {
            assertThat(minutes[task]).isEqualTo(work.tasks().get(task).minutes());
        }
    }

    private static void nothingBeginsBeforeItMay(Work work, Plan plan) {
        List<List<Session>> sessions = byTask(work, plan);
        for (int task = 0; task < work.tasks().size(); task++) {
            List<Session> own = sessions.get(task);
            PlanTask wanted = work.tasks().get(task);
            if (own.isEmpty() || work.pinned().stream().anyMatch(own::contains)) {
                continue;
            }
            assertThat(own.getFirst().start()).isGreaterThanOrEqualTo(wanted.release());
            assertThat(wanted.oneSitting() && own.size() > 1).isFalse();
            for (int predecessor : wanted.predecessors()) {
                List<Session> before = sessions.get(predecessor);
                assertThat(before.isEmpty()
                                || before.getLast().endExclusive()
                                        <= own.getFirst().start())
                        .isTrue();
            }
        }
    }

    private static List<List<Session>> byTask(Work work, Plan plan) {
        var sessions = new ArrayList<List<Session>>();
        work.tasks().forEach(_ -> sessions.add(new ArrayList<>()));
        plan.sessions().forEach(session -> sessions.get(session.task()).add(session));
        return sessions;
    }

    private static void noCapIsExceeded(Work work, Plan plan) {
        for (Rules.Cap cap : work.rules().caps()) {
            int used = plan.sessions().stream()
                    .mapToInt(session -> cap.during().shared(session))
                    .sum();
            assertThat(used).isLessThanOrEqualTo(cap.minutes());
        }
    }

    private static void reservedTimeHoldsNothingElse(Work work, Plan plan) {
        for (Rules.Reserved reserved : work.rules().reserved()) {
            for (Session session : plan.sessions()) {
                assertThat(reserved.tasks().contains(session.task())
                                || reserved.during().shared(session) == 0)
                        .isTrue();
            }
        }
    }

    private static void sessionsAreAsLongAsThePersonWants(Work work, Plan plan) {
        Rules.Lengths lengths = work.rules().lengths();
        if (!plan.unplaced().isEmpty()) {
            return;
        }
        for (Session session : plan.sessions()) {
            PlanTask task = work.tasks().get(session.task());
            if (!task.oneSitting()) {
                assertThat(session.minutes())
                        .isBetween(
                                Math.min(lengths.shortest(), task.minutes()),
                                Math.max(lengths.longest(), lengths.shortest()));
            }
        }
    }
}
