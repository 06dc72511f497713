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

/// A sentence put together from what a person answered beside their statement, in their own words.
///
/// “I will WHAT, measured by MEASURE, with RESOURCES by WHEN, because PURPOSE.” What was not answered is left out, what
/// the sentence says already is not said twice. Of WHEN only a day to come or a length of time is taken.
public final class DraftSentence {

    private static final Pattern END = Pattern.compile("[\\s.!;,]++$");
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:i\\s++(?:will|want\\s++to|would\\s++like\\s++to|plan\\s++to|am\\s++going\\s++to)|to)\\s++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("(?:I|January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Christmas|Easter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\\b.*");

    private DraftSentence() {}

    /// The sentence as written on the day `on`, which is `statement` itself if no answer adds to it.
    public static String of(String statement, Map<Question, String> answers, LocalDate on) {
        String what = answer(answers, Question.WHAT);
        String whole = what.isEmpty() ? withoutEnd(statement) : "I will " + withoutBeginning(what);
        int before = whole.length();
        whole = with(whole, answer(answers, Question.MEASURE), "measured by", ", measured by ", "until ", "at least ");
        whole = with(whole, answer(answers, Question.RESOURCES), "with", " with ", "using ");
        String when = limit(answer(answers, Question.WHEN), on);
        whole = with(whole, when, "by", " by ", "within ", "until ", "before ", "in ", "on ", "at ", "this ", "for ");
        whole = with(
                whole,
                answer(answers, Question.PURPOSE),
                "because",
                ", because ",
                "so that ",
                "to ",
                "in order ",
                "for ");
        return what.isEmpty() && whole.length() == before ? statement : whole + ".";
    }

    static String withoutEnd(String statement) {
        return END.matcher(statement.strip()).replaceFirst("");
    }

    /// What comes after “I want to”.
    static String withoutBeginning(String what) {
        return lower(BEGINNING.matcher(what).replaceFirst(""));
    }

    /// Whether `answer` names a day from `on` onwards or a length of time, so that it can be the limit of a goal.
    public static boolean isLimit(String answer, LocalDate on) {
        return !limit(END.matcher(answer.strip()).replaceFirst(""), on).isEmpty();
    }

    /// `usual` joins an answer to the sentence, unless it begins with that `word` or one of `others` itself.
    private static String with(String whole, String answer, String word, String usual, String... others) {
        boolean said = whole.toLowerCase(Locale.ROOT).contains(answer.toLowerCase(Locale.ROOT));
        if (answer.isEmpty() || said) {
            return whole;
        }
        String clause = lower(answer);
        String comma = usual.startsWith(",") ? ", " : " ";
        if (clause.startsWith(word + " ")) {
            return whole + comma + clause;
        }
        for (String other : others) {
            if (clause.startsWith(other)) {
                return whole + " " + clause;
            }
        }
        return whole + usual + clause;
    }

    /// The words of `answer` that name a day from `on` onwards or a length of time; empty if none do.
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
        return "";
    }

    /// The first line, without its full stop.
    static String answer(Map<Question, String> answers, Question question) {
        String line =
                answers.getOrDefault(question, "").strip().lines().findFirst().orElse("");
        return END.matcher(line).replaceFirst("");
    }

    /// The first letter small, as within a sentence; “I”, days, months and abbreviations stay.
    private static String lower(String text) {
        boolean stays = text.length() < 2
                || Character.isUpperCase(text.charAt(1))
                || NAME.matcher(text).matches();
        return stays ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
