package dev.goalsmith.web.schedule;

import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.engine.sheet.HoursText;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form in which a person says how they like to work.
public final class HabitsForm {

    public static final List<String> MOST = List.of("mostADay", "mostAWeek");
    public static final List<String> LENGTHS = List.of("shortest", "longest", "pause");

    private HabitsForm() {}

    static Form filled(WorkHabits habits) {
        LocalTime at = habits.missed().movesOnAt();
        var values = new HashMap<String, String>(Map.of(
                "countsPlanned", habits.missed().countsAsWorked() ? "yes" : "",
                "movesOnAt", at == null ? "" : at.toString(),
                "version", String.valueOf(habits.version())));
        values.put("mostADay", text(habits.most().aDay()));
        values.put("mostAWeek", text(habits.most().aWeek()));
        values.put("shortest", text(habits.lengths().shortest()));
        values.put("longest", text(habits.lengths().longest()));
        values.put("pause", text(habits.lengths().pause()));
        return Form.of(values);
    }

    private static String text(@Nullable Duration length) {
        long minutes = length == null ? 0 : length.toMinutes();
        return minutes == 0 ? "" : minutes < 60 ? minutes + " min" : HoursText.write((int) minutes) + " h";
    }

    /// The rules that hold, in a few words each.
    static List<String> words(WorkHabits habits) {
        var words = new ArrayList<String>();
        addWords("mostADay", habits.most().aDay(), words);
        addWords("mostAWeek", habits.most().aWeek(), words);
        addWords("shortest", habits.lengths().shortest(), words);
        addWords("longest", habits.lengths().longest(), words);
        return words;
    }

    private static void addWords(String name, @Nullable Duration length, List<String> words) {
        if (length != null) {
            words.add(Words.english().say("schedule.habits.is." + name, Format.length(length)));
        }
    }

    /// What was typed beside what another window saved.
    static List<Conflict.Part> parts(Form mine, WorkHabits theirs) {
        Form there = filled(theirs);
        return Stream.of(MOST, LENGTHS, List.of("countsPlanned", "movesOnAt"))
                .flatMap(List::stream)
                .map(name -> new Conflict.Part(
                        name, Words.english().say("schedule.habits." + name), mine.value(name), there.value(name)))
                .toList();
    }

    static SetWorkHabits.Request read(Form form) {
        return new SetWorkHabits.Request(
                form.value("mostADay"),
                form.value("mostAWeek"),
                form.value("shortest"),
                form.value("longest"),
                form.value("pause"),
                form.value("countsPlanned").equals("yes"),
                form.value("movesOnAt"),
                form.version());
    }
}
