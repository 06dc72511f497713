package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What is true of every plan.
final class Law {

    private Law() {}

    static void check(Work work, Plan plan) {
        noTwoSessionsOverlap(plan.sessions());
        everySessionIsPinnedOrInsideAWindow(work, plan);
        noMinuteIsLostOrAdded(work, plan);
        nothingBeginsBeforeItMay(work, plan);
    }

    private static void noTwoSessionsOverlap(List<Session> sessions) {
        for (int at = 1; at < sessions.size(); at++) {
            assertThat(sessions.get(at).start())
                    .isGreaterThanOrEqualTo(sessions.get(at - 1).endExclusive());
        }
    }

    private static void everySessionIsPinnedOrInsideAWindow(Work work, Plan plan) {
        for (Session session : plan.sessions()) {
            if (!work.pinned().contains(session)) {
                assertThat(work.windows().spans())
                        .anyMatch(span ->
                                span.start() <= session.start() && session.endExclusive() <= span.endExclusive());
            }
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
        for (int task = 0; task < work.tasks().size(); task++) {
            List<Session> own = of(plan, task);
            PlanTask wanted = work.tasks().get(task);
            if (own.isEmpty() || work.pinned().stream().anyMatch(own::contains)) {
                continue;
            }
            assertThat(own.getFirst().start()).isGreaterThanOrEqualTo(wanted.release());
            assertThat(wanted.oneSitting() && own.size() > 1).isFalse();
            for (int predecessor : wanted.predecessors()) {
                List<Session> before = of(plan, predecessor);
                assertThat(before.isEmpty()
                                || before.getLast().endExclusive()
                                        <= own.getFirst().start())
                        .isTrue();
            }
        }
    }

    private static List<Session> of(Plan plan, int task) {
        return plan.sessions().stream()
                .filter(session -> session.task() == task)
                .toList();
    }
}
