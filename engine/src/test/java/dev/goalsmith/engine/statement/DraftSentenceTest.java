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
        "Improve my 10 km time, MEASURE, 10, ', measured by 10'",
        "Call my mentor every week, RESOURCES, my mentor, ' with my mentor'",
        "Write to the planet, RESOURCES, plane, ' with plane'",
        "Rehearse before the earnings call, PURPOSE, I earn, ', because I earn'",
        "Plan the June 2027 fair, WHEN, 2027, ' by 2027'"
    })
    void whatAnswersAnotherQuestionThereIsSaidAllTheSame(
            String sentence, Question question, String answer, String joined) {
        assertThat(DraftSentence.of(sentence, Map.of(question, answer), ON)).isEqualTo(sentence + joined + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "Write 12 letters to old friends, MEASURE, 12 letters",
        "Improve my 10 km time, MEASURE, 10 km",
        "'Sing, measured by the smile of Ada', MEASURE, The smile of Ada",
        "Rehearse with the help of my mentor, RESOURCES, my mentor",
        "'Sing, because I like it', PURPOSE, I like it",
        "Sing in June 2027, WHEN, June 2027"
    })
    void whatAnswersTheSameQuestionThereIsNotSaidTwice(String sentence, Question question, String answer) {
        assertThat(DraftSentence.of(sentence, Map.of(question, answer), ON)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Java and the fair, Java and the fair",
        "Ada’s help, Ada’s help",
        "German customers, German customers",
        "Mark’s advice, Mark’s advice",
        "The help of Ada, the help of Ada",
        "Two evenings a week, two evenings a week"
    })
    void namesKeepTheirCapital(String means, String joined) {
        assertThat(DraftSentence.of("I will sing.", Map.of(Question.RESOURCES, means), ON))
                .isEqualTo("I will sing with " + joined + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "'Two hours a week.\n\nThe help of Ada.', 'two hours a week, the help of Ada'",
        "'- my laptop\n- Java', 'my laptop, Java'",
        "'two hours of every\nsingle week', two hours of every single week"
    })
    void everyLineOfAnAnswerIsSaid(String means, String joined) {
        assertThat(DraftSentence.of("I will sing.", Map.of(Question.RESOURCES, means.replace("\\n", "\n")), ON))
                .isEqualTo("I will sing with " + joined + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "My goal is to improve my English, I will improve my English",
        "The main goal for this year is to speak better, I will speak better",
        "Goal: speak better, I will speak better",
        "My dream is a better job, I will get a better job",
        "I am a team lead, I will be a team lead",
        "I’m going to call Maria, I will call Maria",
        "Better communication with my team, I will get better communication with my team",
        "Better understand my clients, I will better understand my clients",
        "More time to read, I will get more time to read",
        "By June I call Maria, By June I call Maria",
        "Ada and I meet, Ada and I meet",
        "My team should meet, My team should meet",
        "I am a team lead. I want to speak, I am a team lead. I want to speak"
    })
    void whatIsToBeDoneStandsInASentence(String what, String sentence) {
        assertThat(DraftSentence.of(WISH, Map.of(Question.WHAT, what), ON)).isEqualTo(sentence + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "Money for a flat, because money for a flat",
        "Friends of mine sing, because friends of mine sing",
        "It’s fun, because it’s fun",
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
        "In June 2027 - far, in June 2027 - far",
        "2 weeks before Christmas, by 2 weeks before Christmas",
        "3 months from 1 March 2027, within 3 months from 1 March 2027",
        "15 May next year, by 15 May next year",
        "On or before 1 June, on or before 1 June",
        "At the end of May when the fair is over, at the end of May when the fair is over",
        "every Monday until June 2027, every Monday until June 2027",
        "On 3 May, on 3 May"
    })
    void aDayToComeOrALengthOfTimeIsTaken(String when, String taken) {
        assertThat(DraftSentence.of(WISH, Map.of(Question.WHEN, when), ON))
                .isEqualTo("I want to be better known " + taken + ".");
    }
}
