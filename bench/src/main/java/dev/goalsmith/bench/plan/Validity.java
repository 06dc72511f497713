package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.PlanTask;
import dev.goalsmith.engine.plan.Session;
import dev.goalsmith.engine.plan.Windows;
import dev.goalsmith.engine.plan.Work;
import java.util.ArrayList;
import java.util.List;

/// Looks at a plan with none of the planner's own code beyond the windows.
record Validity(Work work, Plan plan) {

    /// What is wrong with it; nothing, if it is valid.
    List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        int last = 0;
        for (Session session : plan.sessions()) {
            if (session.start() < last) {
                mistakes.add("overlap at " + session);
            }
            last = session.endExclusive();
            if (available(session.endExclusive()) - available(session.start()) != session.minutes()) {
                mistakes.add("outside the windows: " + session);
            }
        }
        List<List<Session>> byTask = byTask();
        for (int task = 0; task < byTask.size(); task++) {
            addMistakes(task, byTask, mistakes);
        }
        if (lateness() != plan.fit().lateness()) {
            mistakes.add("the lateness is %d, not %d"
                    .formatted(lateness(), plan.fit().lateness()));
        }
        return mistakes;
    }

    private int available(int minute) {
        return work.windows().available(minute);
    }

    private List<List<Session>> byTask() {
        var byTask = new ArrayList<List<Session>>();
        work.tasks().forEach(_ -> byTask.add(new ArrayList<>()));
        plan.sessions().forEach(session -> byTask.get(session.task()).add(session));
        return byTask;
    }

    private void addMistakes(int at, List<List<Session>> byTask, List<String> mistakes) {
        PlanTask task = work.tasks().get(at);
        List<Session> own = byTask.get(at);
        if (own.stream().mapToInt(Session::minutes).sum() != task.minutes()) {
            mistakes.add("minutes of task " + at);
        }
        if (task.oneSitting() && own.size() > 1) {
            mistakes.add("task %d is split".formatted(at));
        }
        if (!own.isEmpty() && own.getFirst().start() < task.release()) {
            mistakes.add("task %d begins before its release".formatted(at));
        }
        for (int before : task.predecessors()) {
            if (!own.isEmpty()
                    && byTask.get(before).getLast().endExclusive()
                            > own.getFirst().start()) {
                mistakes.add("task %d begins before %d is done".formatted(at, before));
            }
        }
    }

    private int lateness() {
        Windows windows = work.windows();
        return plan.sessions().stream()
                .mapToInt(session -> windows.available(session.endExclusive())
                        - windows.available(work.tasks().get(session.task()).due()))
                .max()
                .orElse(0);
    }
}
