package dev.goalsmith.cli.plan;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Paint;
import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.Repair;
import dev.goalsmith.engine.plan.Session;
import dev.goalsmith.engine.plan.Shortage;
import dev.goalsmith.engine.plan.Span;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A plan for people: whether it fits, the sessions as a table, what is late, and the ways out.
final class PlanPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final int MOST_TITLES = 5;

    private final PrintWriter out;
    private final Paint paint;
    private final Words words;
    private final Subject subject;

    PlanPage(Console console, Words words, Subject subject) {
        this.out = console.out();
        this.paint = new Paint(console.colour());
        this.words = words;
        this.subject = subject;
    }

    void print(Plan plan) {
        out.println(verdict(plan));
        printShortage(plan);
        printSessions(plan);
        plan.late().forEach(late -> say("cli.plan.late", subject.title(late.task()), Lengths.say(late.minutes())));
        plan.unplaced()
                .forEach(each -> say("cli.plan.unplaced", subject.title(each.task()), Lengths.say(each.minutes())));
        printWhatWasLeftOut();
        printRepairs(plan.repairs());
    }

    private String verdict(Plan plan) {
        if (plan.sessions().isEmpty() && plan.unplaced().isEmpty()) {
            return words.say("cli.plan.nothing");
        }
        if (!PlanJson.fits(plan)) {
            return paint.bad(words.say("cli.plan.short", Lengths.say(plan.fit().missingMinutes())));
        }
        String day = DAY.format(subject.at(plan.finish()));
        String time = TIME.format(subject.at(plan.finish()));
        return paint.good(
                words.say("cli.plan.fits", day, time, Lengths.say(plan.fit().spareMinutes())));
    }

    private void printShortage(Plan plan) {
        Shortage shortage = plan.shortage();
        if (shortage != null) {
            say(
                    "cli.plan.shortage",
                    lastDay(shortage.by()),
                    titles(shortage.tasks()),
                    Lengths.say(shortage.neededMinutes()),
                    Lengths.say(shortage.availableMinutes()));
        }
    }

    private void printSessions(Plan plan) {
        if (plan.sessions().isEmpty()) {
            return;
        }
        out.println();
        for (Session session : plan.sessions()) {
            out.println("  %s  %-10s  %s"
                    .formatted(
                            times(session.start(), session.endExclusive()),
                            Lengths.say(session.minutes()),
                            subject.title(session.task())));
        }
        out.println();
    }

    private String times(int start, int end) {
        return "%s  %s–%s"
                .formatted(DAY.format(subject.at(start)), TIME.format(subject.at(start)), TIME.format(subject.at(end)));
    }

    private void printWhatWasLeftOut() {
        switch (subject) {
            case Subject.OfProblem _ -> {}
            case Subject.OfSheet(var _, var sheet, var leftOut) -> {
                for (String column : leftOut) {
                    say("cli.plan.left-out", column);
                }
                for (int row : sheet.withoutEstimate()) {
                    say("cli.plan.unestimated", subject.title(row));
                }
            }
        }
    }

    private void printRepairs(List<Repair> repairs) {
        if (!repairs.isEmpty()) {
            say("cli.plan.ways-out");
        }
        repairs.forEach(repair -> out.println("  " + say(repair)));
    }

    private String say(Repair repair) {
        return switch (repair) {
            case Repair.LaterDeadline(var to, var _) -> words.say("cli.plan.repair.deadline", lastDay(to));
            case Repair.MoreHours(var minutes, var by, var at) ->
                words.say("cli.plan.repair.hours", Lengths.say(minutes), lastDay(by), spans(at));
            case Repair.DropTasks(var tasks) -> words.say("cli.plan.repair.drop", titles(tasks));
            case Repair.OtherOrder _ -> words.say("cli.plan.repair.order");
        };
    }

    private String lastDay(int minuteExclusive) {
        return DAY.format(subject.at(Math.max(0, minuteExclusive - 1)));
    }

    private String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> times(span.start(), span.endExclusive()))
                .collect(Collectors.joining("; "));
    }

    private String titles(List<Integer> tasks) {
        String shown = tasks.stream()
                .limit(MOST_TITLES)
                .map(task -> "“" + subject.title(task) + "”")
                .collect(Collectors.joining(", "));
        int more = tasks.size() - MOST_TITLES;
        return more > 0 ? words.say("cli.plan.more", shown, more) : shown;
    }

    private void say(String key, Object... args) {
        out.println(words.say(key, args));
    }
}
