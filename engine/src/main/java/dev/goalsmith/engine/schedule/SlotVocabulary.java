package dev.goalsmith.engine.schedule;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The English words that a schedule is written with, in lower case.
final class SlotVocabulary {

    static final Set<String> HOURS = Set.of("h", "hr", "hrs", "hour", "hours");
    static final Set<String> MINUTES = Set.of("m", "min", "mins", "minute", "minutes");
    static final Set<String> FILLERS =
            Set.of("on", "at", "from", "for", "in", "the", "every", "each", "of", "week", "per", "my");
    static final Set<String> JOINERS = Set.of("and", "then", "plus");
    static final Set<String> THROUGH = Set.of("to", "until", "till", "through");
    static final Set<String> ONE = Set.of("a", "an");

    static final Map<String, DayPart> PARTS = Map.ofEntries(
            entry("morning", DayPart.MORNING),
            entry("mornings", DayPart.MORNING),
            entry("lunch", DayPart.LUNCH),
            entry("lunchtime", DayPart.LUNCH),
            entry("noon", DayPart.LUNCH),
            entry("afternoon", DayPart.AFTERNOON),
            entry("afternoons", DayPart.AFTERNOON),
            entry("evening", DayPart.EVENING),
            entry("evenings", DayPart.EVENING),
            entry("night", DayPart.EVENING),
            entry("nights", DayPart.EVENING));

    static final Map<String, Set<DayOfWeek>> DAYS = days();

    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12));

    private SlotVocabulary() {}

    private static Map<String, Set<DayOfWeek>> days() {
        var days = new HashMap<String, Set<DayOfWeek>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            for (String word : List.of(name, name + "s", name.substring(0, 3), name.substring(0, 2))) {
                days.put(word, Set.of(day));
            }
        }
        for (String word : List.of("tues", "weds", "thur", "thurs")) {
            days.put(word, days.getOrDefault(word.substring(0, 3), Set.of()));
        }
        Set<DayOfWeek> working = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        Set<DayOfWeek> free = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        for (String word : List.of("weekday", "weekdays", "workday", "workdays")) {
            days.put(word, Set.copyOf(working));
        }
        for (String word : List.of("weekend", "weekends")) {
            days.put(word, Set.copyOf(free));
        }
        for (String word : List.of("daily", "day", "everyday")) {
            days.put(word, Set.copyOf(EnumSet.allOf(DayOfWeek.class)));
        }
        return Map.copyOf(days);
    }
}
