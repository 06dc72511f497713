package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence put together from what a person answered beside their statement, in their own words.
///
/// “I will WHAT, measured by MEASURE, with RESOURCES by WHEN, because PURPOSE.” What was not answered is left out, what
/// the sentence says already is not said twice. Where WHAT takes the place of the sentence, what that said besides is
/// said again, unless there is an answer to it. WHEN is taken only if it holds a day to come, an event or a length of
/// time.
public final class DraftSentence {

    private static final Pattern END = Pattern.compile("[\\s.!;,]++$");

    /// What marks a line as a piece of a list.
    private static final Pattern BULLET = Pattern.compile("^[-–—•*]\\s++");

    /// In code units, with room for spaces.
    private static final int LONGEST_JOINT = 24;

    private DraftSentence() {}

    /// The sentence as written on the day `on`, which is `statement` itself if no answer adds to it. Where an answer is
    /// empty, nothing stands; what has no answer at all may be said again.
    public static String of(String statement, Map<Question, String> answers, LocalDate on) {
        String what = answer(answers, Question.WHAT);
        String begun = what.isEmpty() ? withoutEnd(statement) : Deed.sentence(what);
        OwnWords own = OwnWords.of(statement, on, on);
        String whole = begun;
        for (Joint joint : Joint.values()) {
            Question question = joint.question();
            String answer = answer(answers, question);
            if (answers.containsKey(question)) {
                whole = with(whole, joint, answer, on);
            } else if (own.answer(question) && !OwnWords.of(whole, on, on).answer(question)) {
                whole = with(whole, joint, own.to(question), on);
            }
        }
        return what.isEmpty() && whole.equals(begun) ? statement : whole + ".";
    }

    static String withoutEnd(String statement) {
        return END.matcher(statement.strip()).replaceFirst("");
    }

    /// Whether `answer` names a day from `on` onwards, an event or a length of time, so that it can limit a goal.
    public static boolean isLimit(String answer, LocalDate on) {
        return !limit(END.matcher(answer.strip()).replaceFirst(""), on).isEmpty();
    }

    private static String limit(String answer, LocalDate on) {
        return answer.isEmpty() ? "" : Limit.of(answer, on);
    }

    /// `whole` and `answer` joined to it, unless it says that already.
    static String with(String whole, Joint joint, String answer, LocalDate on) {
        if (answer.isEmpty() || says(whole, joint, answer, on)) {
            return whole;
        }
        String words = joint == Joint.WHEN ? limit(answer, on) : answer;
        if (words.isEmpty()) {
            return whole;
        }
        String before = joint.before(words);
        String space = before.isEmpty() || before.startsWith(",") ? "" : " ";
        return whole + space + before + " " + Capitals.within(words);
    }

    /// Whether the words of `answer` stand in `whole` and answer the same question there.
    private static boolean says(String whole, Joint joint, String answer, LocalDate on) {
        Matcher words = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(answer) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(whole);
        List<Span> found = words.results()
                .map(result -> new Span(result.start(), result.end()))
                .toList();
        List<Evidence> evidence =
                found.isEmpty() ? List.of() : OwnWords.of(whole, on, on).evidence(joint.question());
        return found.stream()
                .anyMatch(span -> joint.leads(whole.substring(Math.max(0, span.start() - LONGEST_JOINT), span.start()))
                        || evidence.stream().anyMatch(one -> joint.same(span, one.span())));
    }

    /// An answer in one line, without the full stop.
    static String answer(Map<Question, String> answers, Question question) {
        String answer = answers.getOrDefault(question, "").strip();
        return END.matcher(question == Question.WHAT ? oneLine(answer) : listed(answer))
                .replaceFirst("");
    }

    static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /// The lines one after the other, with a comma before every line that begins anew and does not go on.
    private static String listed(String answer) {
        var listed = new StringBuilder();
        for (String raw : answer.lines().map(String::strip).toList()) {
            boolean item = BULLET.matcher(raw).find();
            String line = withoutEnd(BULLET.matcher(raw).replaceFirst(""));
            boolean anew = item || (!line.isEmpty() && Character.isUpperCase(line.charAt(0)));
            if (!line.isEmpty()) {
                listed.append(listed.isEmpty() ? "" : anew ? ", " : " ");
                listed.append(listed.isEmpty() ? line : Capitals.within(line));
            }
        }
        return listed.toString();
    }
}
