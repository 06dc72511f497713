package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.statement.FillIn.Part;
import dev.goalsmith.engine.statement.FillIn.Part.Blank;
import dev.goalsmith.engine.statement.FillIn.Part.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class FillInTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Map<Question, String> ANSWERS = Map.of(
            Question.WHAT, "complete three certifications in controlling",
            Question.MEASURE, "the three certificates",
            Question.RESOURCES, "two hours a week and the help of Grace",
            Question.WHEN, "31 December 2027",
            Question.PURPOSE, "I want to head the department");

    @Test
    void aVagueWishStandsInTheFirstBlankItself() {
        assertThat(FillIn.of("I want to advance my career.", Map.of(Question.WHEN, "June 2027"), ON, ON))
                .containsExactly(
                        new Words("I will"),
                        new Blank(Question.WHAT, "advance my career"),
                        new Words(", measured by"),
                        new Blank(Question.MEASURE, ""),
                        new Words("with"),
                        new Blank(Question.RESOURCES, ""),
                        new Words("by"),
                        new Blank(Question.WHEN, "June 2027"),
                        new Words(", because"),
                        new Blank(Question.PURPOSE, ""));
    }

    @Test
    void whatTheSentenceSaysIsNoBlank() {
        assertThat(FillIn.of("I will write 12 letters to old friends by 30 June 2027.", Map.of(), ON, ON))
                .containsExactly(
                        new Words("I will write 12 letters to old friends by 30 June 2027"),
                        new Words("with"),
                        new Blank(Question.RESOURCES, ""),
                        new Words(", because"),
                        new Blank(Question.PURPOSE, ""));
    }

    @ParameterizedTest
    @EnumSource
    void filledInItMeetsEveryCriterion(Criterion criterion) {
        String filled = DraftSentence.of("I want to advance my career", ANSWERS, ON);

        assertThat(Reviewer.review(filled, ON).degree(criterion)).as(filled).isEqualTo(Degree.MET);
        assertThat(FillIn.of(filled, Map.of(), ON, ON)).isEqualTo(List.<Part>of());
    }

    @Test
    void theLimitAtTheEndOfAVagueWishStandsInABlankOfItsOwn() {
        assertThat(FillIn.of("I want to advance my career within the next three years.", Map.of(), ON, ON))
                .containsExactly(
                        new Words("I will"),
                        new Blank(Question.WHAT, "advance my career"),
                        new Words(", measured by"),
                        new Blank(Question.MEASURE, ""),
                        new Words("with"),
                        new Blank(Question.RESOURCES, ""),
                        new Blank(Question.WHEN, "within the next three years"),
                        new Words(", because"),
                        new Blank(Question.PURPOSE, ""));
    }

    @Test
    void whatTakesThePlaceOfTheSentenceKeepsItsLimit() {
        String wish = "I want to advance my career within the next three years.";
        var what = Map.of(Question.WHAT, "complete three certifications");

        assertThat(FillIn.of(wish, what, ON, ON)).contains(new Blank(Question.WHEN, "within the next three years"));
        assertThat(DraftSentence.of(wish, what, ON))
                .isEqualTo("I will complete three certifications within the next three years.");
    }

    @Test
    void whatASentenceSaysIsFilledInWholeWhereAnAnswerTakesItsPlace() {
        String wish = "I want to do better at least 12 times with the help of my mentor by the next review meeting";

        assertThat(FillIn.of(wish, Map.of(Question.WHAT, "call somebody"), ON, ON))
                .contains(
                        new Blank(Question.MEASURE, "12 times"),
                        new Blank(Question.RESOURCES, "with the help of my mentor"),
                        new Blank(Question.WHEN, "by the next review meeting"));
        assertThat(FillIn.of("I want to do better this year by 30 June 2090", Map.of(), ON, ON))
                .contains(new Blank(Question.WHAT, "do better this year"), new Blank(Question.WHEN, "by 30 June 2090"));
    }

    @Test
    void aSentenceThatCannotFollowIWillLeavesTheFirstBlankOpenAndStands() {
        String wish = "I am a team lead. I want to improve our meetings by June 2027";

        assertThat(FillIn.of(wish, Map.of(), ON, ON))
                .startsWith(new Words("I will"), new Blank(Question.WHAT, ""))
                .noneMatch(part -> part instanceof Blank(Question question, var _) && question == Question.WHEN);
        assertThat(DraftSentence.of(wish, Map.of(Question.WHAT, "", Question.MEASURE, "10 minutes less"), ON))
                .isEqualTo(wish + ", measured by 10 minutes less.");
    }

    @Test
    void anEmptiedBlankStaysEmpty() {
        var answers = Map.of(Question.WHAT, "complete three certifications", Question.WHEN, "");

        assertThat(DraftSentence.of("I want to advance my career by June 2027", answers, ON))
                .isEqualTo("I will complete three certifications.");
    }

    @Test
    void aWishOfSeveralLinesStandsInOneLine() {
        assertThat(FillIn.of("I want to become better\nby June 2027", Map.of(), ON, ON))
                .contains(new Blank(Question.WHAT, "become better"), new Blank(Question.WHEN, "by June 2027"));
        assertThat(FillIn.of("I want\r\nto excel\n\nin my career", Map.of(), ON, ON))
                .contains(new Blank(Question.WHAT, "excel in my career"));
        assertThat(FillIn.of("I want to excel", Map.of(Question.WHAT, "Give a talk\nat the meeting."), ON, ON))
                .contains(new Blank(Question.WHAT, "give a talk at the meeting"));
    }

    @SuppressWarnings("unused")
    static final List<String> vague = MonotonyTest.statements.stream()
            .filter(text -> Reviewer.review(text, ON).degree(Criterion.SPECIFIC) != Degree.MET)
            .flatMap(text -> Stream.of(
                    text,
                    text + " by 30 June 2090",
                    text + " by the next review meeting",
                    text + " over the next three years",
                    text + " till 30 June 2090",
                    text + " no later than 30 June 2090",
                    text + " with the help of my mentor within two years",
                    text + ", at least 12 times",
                    text + " for two hours a week",
                    text + ", I am 80% confident",
                    text + " so that I am asked for advice by 30 June 2090"))
            .toList();

    @ParameterizedTest
    @FieldSource("vague")
    void nothingThatWasMetIsWorseOnceTheBlanksAreFilled(String text) {
        for (String what : List.of("", "complete three certifications", "call somebody")) {
            Map<Question, String> answers = what.isEmpty() ? Map.of() : Map.of(Question.WHAT, what);
            Map<Question, String> filled = new EnumMap<>(Question.class);
            for (Part part : FillIn.of(text, answers, ON, ON)) {
                if (part instanceof Blank(Question question, String words)) {
                    assertThat(question != Question.WHEN || words.isEmpty() || DraftSentence.isLimit(words, ON))
                            .as(words)
                            .isTrue();
                    filled.put(question, words);
                    assertThat(DraftSentence.of(text, filled, ON)).doesNotContain("by over", "by till", "by no later");
                }
            }
            noWorse(text, DraftSentence.of(text, filled, ON));
            noWorse(text, DraftSentence.of(text, answers, ON));
        }
    }

    private static void noWorse(String before, String after) {
        for (Criterion criterion : Criterion.values()) {
            Degree old = Reviewer.review(before, ON).get(criterion).worth();
            Degree now = Reviewer.review(after, ON).get(criterion).worth();
            if (old == Degree.MET) {
                assertThat(now).as("%s of %s", criterion, after).isEqualTo(Degree.MET);
            }
        }
    }

    @Test
    void onlyADayToComeAnEventOrALengthOfTimeIsALimit() {
        assertThat(DraftSentence.isLimit("30 June 2027.", ON)).isTrue();
        assertThat(DraftSentence.isLimit("three months", ON)).isTrue();
        assertThat(DraftSentence.isLimit("soon", ON)).isFalse();
        assertThat(DraftSentence.isLimit("", ON)).isFalse();
        assertThat(DraftSentence.isLimit("the next review meeting", ON)).isTrue();
    }
}
