package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Problem;
import dev.goalsmith.engine.plan.Problem.ProblemTask;
import dev.goalsmith.engine.plan.Problem.WeeklySlot;
import dev.goalsmith.engine.plan.Span;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a problem as a project of TaskJuggler 3: one person with working hours, who does every task. Tasks without a
/// break are left out of account, which makes it easier.
final class JugglerProject {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HH:mm", Locale.ROOT);

    private JugglerProject() {}

    static String of(Problem problem) {
        var text = new StringBuilder("project p \"p\" %s +%dw {\n  timezone \"UTC\"\n  timingresolution 15min\n}\n"
                .formatted(moment(problem.start()), problem.horizonWeeks() + 1));
        text.append("resource me \"me\" {\n");
        for (int day = 1; day <= DAYS.size(); day++) {
            text.append("  workinghours %s %s\n".formatted(DAYS.get(day - 1), hours(problem, day)));
        }
        for (Span busy : problem.busy()) {
            text.append("  leaves annual %s - %s\n"
                    .formatted(moment(problem.at(busy.start())), moment(problem.at(busy.endExclusive()))));
        }
        text.append("}\n");
        problem.tasks().forEach(task -> text.append(task(problem, task)));
        return text.append("taskreport plan \"plan\" { formats csv columns id, start, end }\n")
                .toString();
    }

    private static String hours(Problem problem, int day) {
        String hours = problem.slots().stream()
                .filter(slot -> slot.day() == day)
                .map(JugglerProject::hours)
                .collect(Collectors.joining(", "));
        return hours.isEmpty() ? "off" : hours;
    }

    private static String hours(WeeklySlot slot) {
        return "%s - %s".formatted(LocalTime.MIN.plusMinutes(slot.from()), LocalTime.MIN.plusMinutes(slot.to()));
    }

    private static String task(Problem problem, ProblemTask task) {
        Integer release = task.release();
        String start = release == null ? "" : " start " + moment(problem.at(release));
        String before = IntStream.range(0, task.preds().size())
                .mapToObj(
                        at -> (at == 0 ? " depends !t" : ", !t") + task.preds().get(at))
                .collect(Collectors.joining());
        return "task t%d \"t\" { effort %dmin allocate me priority %d%s%s }\n"
                .formatted(task.id(), task.minutes(), task.priority() * 200 - 100, start, before);
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }
}
