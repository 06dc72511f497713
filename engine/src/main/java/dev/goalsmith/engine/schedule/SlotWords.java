package dev.goalsmith.engine.schedule;

import dev.goalsmith.engine.schedule.SlotWord.Clock;
import dev.goalsmith.engine.schedule.SlotWord.Days;
import dev.goalsmith.engine.schedule.SlotWord.Filler;
import dev.goalsmith.engine.schedule.SlotWord.Half;
import dev.goalsmith.engine.schedule.SlotWord.Length;
import dev.goalsmith.engine.schedule.SlotWord.Part;
import dev.goalsmith.engine.schedule.SlotWord.Separator;
import dev.goalsmith.engine.schedule.SlotWord.Through;
import dev.goalsmith.engine.schedule.SlotWord.Unknown;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a schedule as text into its words, once from left to right, without going back.
final class SlotWords {

    private static final int DAY = Slot.DAY_MINUTES;

    private final String text;
    private final List<SlotWord> words = new ArrayList<>();
    private int at;

    private SlotWords(String text) {
        this.text = text;
    }

    static List<SlotWord> in(String text) {
        var cutter = new SlotWords(text);
        while (cutter.at < text.length()) {
            cutter.next();
        }
        return cutter.words;
    }

    private void next() {
        char letter = text.charAt(at);
        if (isDigit(letter)) {
            number();
        } else if (Character.isLetter(letter)) {
            word();
        } else {
            mark(letter);
        }
    }

    private void mark(char letter) {
        int start = at;
        at += Character.charCount(text.codePointAt(at));
        switch (letter) {
            case ',', ';', '\n', '+', '&', '/' -> words.add(new Separator(start, at));
            case '-', '–', '—' -> words.add(new Through(start, at));
            case '.', '(', ')', '@', ':' -> words.add(new Filler(start, at));
            default -> {
                if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                    words.add(unknown(start));
                }
            }
        }
    }

    private void word() {
        int start = at;
        String word = readWord();
        Set<DayOfWeek> days = SlotVocabulary.DAYS.get(word);
        DayPart part = SlotVocabulary.PARTS.get(word);
        Integer number = SlotVocabulary.NUMBERS.get(word);
        if (days != null) {
            words.add(new Days(days, start, at));
        } else if (part != null) {
            words.add(new Part(part, start, at));
        } else if (SlotVocabulary.JOINERS.contains(word)) {
            words.add(new Separator(start, at));
        } else if (SlotVocabulary.THROUGH.contains(word)) {
            words.add(new Through(start, at));
        } else if (SlotVocabulary.FILLERS.contains(word)) {
            words.add(new Filler(start, at));
        } else {
            quantity(word, number, start);
        }
    }

    /// "half an hour", "an hour", "two hours".
    private void quantity(String word, @Nullable Integer number, int start) {
        if (word.equals("half")) {
            takeOneOf(SlotVocabulary.ONE);
            words.add(takeOneOf(SlotVocabulary.HOURS) ? new Length(30, start, at) : new Unknown(word, start, at));
        } else if (number != null || SlotVocabulary.ONE.contains(word)) {
            int amount = number == null ? 1 : number;
            if (takeOneOf(SlotVocabulary.HOURS)) {
                words.add(new Length(amount * 60, start, at));
            } else if (takeOneOf(SlotVocabulary.MINUTES)) {
                words.add(new Length(amount, start, at));
            } else {
                words.add(SlotVocabulary.ONE.contains(word) ? new Filler(start, at) : new Unknown(word, start, at));
            }
        } else {
            words.add(new Unknown(text.substring(start, at), start, at));
        }
    }

    /// "7", "7:00", "19.30", "7pm", "2h", "1h30", "1.5 hours", "90min".
    private void number() {
        int start = at;
        int whole = readDigits();
        boolean twoDigits = at - start == 2;
        char mark = at + 1 < text.length() && isDigit(text.charAt(at + 1)) ? text.charAt(at) : ' ';
        String part = "";
        if (mark == ':' || mark == '.') {
            int from = ++at;
            readDigits();
            part = text.substring(from, at);
        }
        if (part.length() > 2) {
            words.add(unknown(start));
        } else if (takeOneOf(SlotVocabulary.HOURS)) {
            words.add(new Length(minutes(whole, mark, part) + moreMinutes(), start, at));
        } else if (takeOneOf(SlotVocabulary.MINUTES)) {
            words.add(part.isEmpty() ? new Length(whole, start, at) : unknown(start));
        } else {
            clock(start, whole, part, twoDigits && (text.charAt(start) == '0' || whole > 12));
        }
    }

    private void clock(int start, int hour, String minutes, boolean exact) {
        Half half = takeOneOf(Set.of("am")) ? Half.AM : takeOneOf(Set.of("pm")) ? Half.PM : Half.UNSAID;
        int minute = minutes.length() == 2 ? Integer.parseInt(minutes) : 0;
        boolean readable = minutes.isEmpty() || minutes.length() == 2;
        boolean possible = half == Half.UNSAID ? hour * 60 + minute <= DAY : hour >= 1 && hour <= 12;
        if (!readable || minute > 59 || !possible) {
            words.add(unknown(start));
            return;
        }
        int named = half == Half.UNSAID ? hour : hour % 12 + (half == Half.PM ? 12 : 0);
        words.add(new Clock(named * 60 + minute, half, exact || half != Half.UNSAID, start, at));
    }

    private static int minutes(int hours, char mark, String part) {
        if (part.isEmpty()) {
            return hours * 60;
        }
        double fraction = mark == ':' ? Integer.parseInt(part) / 60.0 : Double.parseDouble("0." + part);
        return (int) Math.round((hours + fraction) * 60);
    }

    /// The minutes after hours: "1h30", "1h 30", "1 hour 30 minutes"; not the hour of "2h 19:00" or "2h 7-9".
    private int moreMinutes() {
        int back = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int from = at;
        int minutes = readDigits();
        boolean two = at - from == 2;
        boolean unit = at > from && takeOneOf(SlotVocabulary.MINUTES);
        boolean ends = at == text.length() || ",;\n ".indexOf(text.charAt(at)) >= 0;
        if (unit || (two && ends && from - back <= 1)) {
            return minutes;
        }
        at = back;
        return 0;
    }

    private Unknown unknown(int start) {
        return new Unknown(text.substring(start, at), start, at);
    }

    /// Takes the next word, after spaces, if it is one of `wanted`.
    private boolean takeOneOf(Set<String> wanted) {
        int back = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && Character.isLetter(text.charAt(at)) && wanted.contains(readWord())) {
            return true;
        }
        at = back;
        return false;
    }

    /// The next letters in lower case; the dots of "a.m." and of "Mon." are taken and left out.
    private String readWord() {
        var word = new StringBuilder();
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
            if (text.charAt(at) != '.') {
                word.append(text.charAt(at));
            }
            at++;
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    /// The next digits as a number; more than six count as a million, which nothing accepts.
    private int readDigits() {
        int number = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            number = Math.min(1_000_000, number * 10 + text.charAt(at) - '0');
            at++;
        }
        return number;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
