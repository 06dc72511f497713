package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeExpression.Deadline;
import dev.goalsmith.engine.statement.time.TimeExpression.Horizon;
import dev.goalsmith.engine.statement.time.TimeReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence put together from what a person answered beside their statement, in their own words.
///
/// “I will WHAT, measured by MEASURE, with RESOURCES by WHEN, because PURPOSE.” What was not answered is left out, what
/// the sentence says already is not said twice. Where WHAT takes the place of the sentence, what that said besides is
/// said again, unless there is an answer to it. Of WHEN only a day to come, an event or a length of time is taken.
public final class DraftSentence {

    private static final Pattern END = Pattern.compile("[\\s.!;,]++$");
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:i\\s++(?:will|(?:want|would\\s++like|need|hope|wish|plan|intend|aim|am\\s++going)\\s++to)"
                    + "|i[’']d\\s++like\\s++to|to)\\s++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WANTING = Pattern.compile(
            "^i(?:\\s++(?:want|need|would\\s++like|wish\\s++for)|[’']d\\s++like)\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("(?:I|January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Christmas|Easter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\\b.*");

    private DraftSentence() {}

    /// The sentence as written on the day `on`, which is `statement` itself if no answer adds to it. Where an answer is
    /// empty, nothing stands; what has no answer at all may be said again.
    public static String of(String statement, Map<Question, String> answers, LocalDate on) {
        String what = answer(answers, Question.WHAT);
        String begun = what.isEmpty() ? withoutEnd(statement) : beginning(what);
        OwnWords own = OwnWords.of(statement, on, on);
        String whole = begun;
        for (Joint joint : Joint.values()) {
            Question question = joint.question();
            String answer = answer(answers, question);
            if (answers.containsKey(question)) {
                whole = with(whole, joint, question == Question.WHEN ? limit(answer, on) : answer);
            } else if (own.answer(question) && !OwnWords.of(whole, on, on).answer(question)) {
                whole = with(whole, joint, own.to(question));
            }
        }
        return what.isEmpty() && whole.equals(begun) ? statement : whole + ".";
    }

    /// How the sentence begins whose first answer is `what`.
    static String beginning(String what) {
        return "I will " + withoutBeginning(what);
    }

    static String withoutEnd(String statement) {
        return END.matcher(statement.strip()).replaceFirst("");
    }

    /// What comes after “I want to”; of “I want a better job” what is done for it: “get a better job”.
    static String withoutBeginning(String what) {
        String done = BEGINNING.matcher(what).replaceFirst("");
        return lower(WANTING.matcher(done).replaceFirst("get "));
    }

    /// Whether `answer` names a day from `on` onwards, an event or a length of time, so that it can limit a goal.
    public static boolean isLimit(String answer, LocalDate on) {
        return !limit(END.matcher(answer.strip()).replaceFirst(""), on).isEmpty();
    }

    static String with(String whole, Joint joint, String answer) {
        boolean said = whole.toLowerCase(Locale.ROOT).contains(answer.toLowerCase(Locale.ROOT));
        if (answer.isEmpty() || said) {
            return whole;
        }
        String before = joint.before(answer);
        String space = before.isEmpty() || before.startsWith(",") ? "" : " ";
        return whole + space + before + " " + lower(answer);
    }

    /// The words of `answer` that name a day from `on` onwards, an event or a length of time; empty if none do.
    private static String limit(String answer, LocalDate on) {
        for (String lead : List.of("within ", "", "by ")) {
            String led = lead + answer;
            for (TimeExpression time : TimeReader.read(Text.of(led), on)) {
                boolean day = time instanceof Deadline && !lead.equals("within ");
                LocalDate limit = day || time instanceof Horizon ? time.limit() : null;
                if (limit != null && !limit.isBefore(on)) {
                    return time.span().of(led);
                }
            }
        }
        for (String lead : List.of("", "by ")) {
            String led = lead + answer;
            for (Evidence event : Facts.of(Text.of(led), on, Answers.NONE).ends()) {
                return event.span().of(led);
            }
        }
        return "";
    }

    /// The first line, or all that is to be done in one line; without the full stop.
    static String answer(Map<Question, String> answers, Question question) {
        String answer = answers.getOrDefault(question, "").strip();
        String line = question == Question.WHAT
                ? oneLine(answer)
                : answer.lines().findFirst().orElse("");
        return END.matcher(line).replaceFirst("");
    }

    static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /// The first letter small, as within a sentence; “I”, days, months and abbreviations stay.
    private static String lower(String text) {
        boolean stays = text.length() < 2
                || Character.isUpperCase(text.charAt(1))
                || NAME.matcher(text).matches();
        return stays ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
