package dev.goalsmith.cli.plan;

import dev.goalsmith.app.sheet.file.SheetFile;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.cli.Failure;
import dev.goalsmith.cli.Misuse;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.engine.sheet.SheetWork;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is asked about a plan sheet: which slots, from which day, by which day, in which zone.
///
/// @param slots as typed, null if left out
/// @param deadline null if left out: then the two months that a commitment usually lasts
record SheetQuestion(
        @Nullable String slots, LocalDate from, @Nullable LocalDate deadline, ZoneId zone) {

    Subject subject(String name, byte[] file, LocalDate today, Words words) {
        List<Slot> week = slots(words);
        LocalDate by = deadline == null ? Commitment.usualEnd(from) : deadline;
        if (by.isBefore(from)) {
            throw new Misuse("the deadline %s lies before %s".formatted(by, from));
        }
        if (!by.isBefore(from.plusYears(Commitment.MOST_YEARS))) {
            throw new Misuse("the deadline %s is more than ten years away".formatted(by));
        }
        SheetReading.Read read = read(name, file, today, words);
        var subject = new Subject.OfSheet(
                name,
                new SheetWork(read.sheet(), week, from, by, zone),
                read.layout().leftOut());
        refuseCycle(subject);
        return subject;
    }

    private List<Slot> slots(Words words) {
        if (slots == null) {
            throw new Misuse("a sheet needs --slots, such as --slots \"Mon evening 2h, Thu morning 2h, Sat 4h\"");
        }
        return switch (SlotText.parse(slots, DayParts.DEFAULT)) {
            case SlotText.Parsed(var parsed) -> parsed;
            case SlotText.Unreadable unreadable -> throw new Misuse("--slots: " + words.say(unreadable.why()));
        };
    }

    private static SheetReading.Read read(String name, byte[] file, LocalDate today, Words words) {
        return switch (SheetFile.read(file, today)) {
            case SheetReading.Read read -> read;
            case SheetReading.Refused(var problems) -> throw new Failure(name + ": " + say(problems, words));
        };
    }

    private static String say(List<SheetProblem> problems, Words words) {
        SheetProblem first = problems.getFirst();
        String place = first.row() == 0 ? "" : "row %d, %s: ".formatted(first.row(), first.column());
        String more = problems.size() == 1 ? "" : " (and %d more)".formatted(problems.size() - 1);
        return place.replace(", :", ":") + words.say(first.why()) + more;
    }

    private static void refuseCycle(Subject.OfSheet subject) {
        List<Integer> cycle = subject.sheet().cycle();
        if (!cycle.isEmpty()) {
            String circle = cycle.stream()
                    .map(row -> "“" + subject.title(row) + "”")
                    .collect(Collectors.joining(" waits for "));
            throw new Failure("%s: %s waits for the first; take one of these away".formatted(subject.name(), circle));
        }
    }
}
