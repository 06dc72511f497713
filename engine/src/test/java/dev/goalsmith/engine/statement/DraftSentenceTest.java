package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftSentenceTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final String WISH = "I want to be better known.";

    @Test
    void whatWasAnsweredBecomesOneSentence() {
        var answers = Map.of(
                Question.WHAT, "Give a talk at the spring meeting.",
                Question.MEASURE, "20 people in the room",
                Question.RESOURCES, "Two hours a week",
                Question.WHEN, "30 April 2027",
                Question.PURPOSE, "My team should know my work");
        assertThat(DraftSentence.of(WISH, answers, ON))
                .isEqualTo(
                        "I will give a talk at the spring meeting, measured by 20 people in the room with two hours a"
                                + " week by 30 April 2027, because my team should know my work.");
    }

    @Test
    void whatIsNotAnsweredIsLeftOut() {
        assertThat(DraftSentence.of(WISH, Map.of(Question.WHEN, "within three months", Question.PURPOSE, " "), ON))
                .isEqualTo("I want to be better known within three months.");
        assertThat(DraftSentence.of(WISH, Map.of(), ON)).isEqualTo(WISH);
    }

    @Test
    void whatTheSentenceSaysAlreadyIsNotSaidTwice() {
        assertThat(DraftSentence.of("I will call Maria by June 2027.", Map.of(Question.WHEN, "June 2027"), ON))
                .isEqualTo("I will call Maria by June 2027.");
    }

    @ParameterizedTest
    @CsvSource({
        "Money for a flat, because money for a flat",
        "Friends of mine sing, because friends of mine sing",
        "Maybe I like it, because maybe I like it",
        "Mondays are dull, because Mondays are dull",
        "May is near, because May is near",
        "I like it, because I like it"
    })
    void onlyNamesKeepTheirCapital(String purpose, String clause) {
        assertThat(DraftSentence.of("I will sing.", Map.of(Question.PURPOSE, purpose), ON))
                .isEqualTo("I will sing, " + clause + ".");
    }

    @Test
    void thePersonsOwnWordsBegin() {
        var answers =
                Map.of(Question.WHAT, "I want to write a report", Question.PURPOSE, "So that I am asked for advice");
        assertThat(DraftSentence.of(WISH, answers, ON))
                .isEqualTo("I will write a report so that I am asked for advice.");
    }

    @ParameterizedTest
    @CsvSource({
        "I want a better job, get a better job",
        "I’d like more time to read, get more time to read",
        "I need to read more, read more",
        "I hope to speak better, speak better",
        "I wish for a quiet desk, get a quiet desk"
    })
    void whatIsWantedIsSomethingToDo(String wish, String done) {
        assertThat(DraftSentence.of(wish, Map.of(Question.WHAT, wish), ON)).isEqualTo("I will " + done + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 March 2024", "some day", "31 February 2027", "soon", "every week"})
    void whatIsNoDayToComeIsNotTakenAsTheLimit(String when) {
        assertThat(DraftSentence.of(WISH, Map.of(Question.WHEN, when), ON)).isEqualTo(WISH);
    }

    @ParameterizedTest
    @CsvSource({
        "Friday, by Friday",
        "three months, within three months",
        "In June 2027 - far, in June 2027",
        "On 3 May, on 3 May"
    })
    void aDayToComeOrALengthOfTimeIsTaken(String when, String taken) {
        assertThat(DraftSentence.of(WISH, Map.of(Question.WHEN, when), ON))
                .isEqualTo("I want to be better known " + taken + ".");
    }
}
