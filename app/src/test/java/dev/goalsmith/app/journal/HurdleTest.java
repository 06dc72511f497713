package dev.goalsmith.app.journal;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.journal.Barrier;
import dev.goalsmith.engine.journal.Hurdle;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HurdleTest extends TrackCase {

    private Hurdle tired() {
        var request = new LogHurdle.Request("TIME", "Evenings are too tired", "", "");
        return done(goalsmith.get(LogHurdle.class).by(ada, talk.id(), request));
    }

    @Test
    void aHurdleIsLoggedAnsweredAndOvercome() {
        Hurdle hurdle = tired();
        assertThat(hurdle.answer().isFound()).isFalse();
        var answer = new AnswerHurdle.Request("I come home tired", "I will write on Saturday", 1);
        Hurdle answered = done(goalsmith.get(AnswerHurdle.class).by(ada, hurdle.id(), answer));
        assertThat(answered.answer().isFound()).isTrue();
        assertThat(done(goalsmith.get(OvercomeHurdle.class).by(ada, hurdle.id()))
                        .overcomeOn())
                .isEqualTo(TODAY);
        assertThat(done(goalsmith.get(MeetHurdleAgain.class).by(ada, hurdle.id()))
                        .overcomeOn())
                .isNull();
    }

    @Test
    void theSecondTabThatAnswersSeesTheFirstAnswer() {
        Hurdle hurdle = tired();
        goalsmith.get(AnswerHurdle.class).by(ada, hurdle.id(), new AnswerHurdle.Request("a", "b", 1));
        assertThat(goalsmith.get(AnswerHurdle.class).by(ada, hurdle.id(), new AnswerHurdle.Request("c", "d", 1)))
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        stale -> assertThat(((Hurdle) stale.theirs()).answer()).isEqualTo(new Hurdle.Answer("a", "b")));
    }

    @Test
    void aHurdleMustSayWhatItIs() {
        var request = new LogHurdle.Request("TIME", "\u200B\u200E ", "", "");
        assertThat(goalsmith.get(LogHurdle.class).by(ada, talk.id(), request))
                .isEqualTo(Outcome.invalid(Problem.of("description", "check.empty")));
    }

    @Test
    void aDeletedHurdleComesBack() {
        Hurdle hurdle = tired();
        var deleted = done(goalsmith.get(DeleteHurdle.class).by(ada, hurdle.id()));
        goalsmith.get(Undo.class).by(ada, deleted.id());
        assertThat(there(goalsmith.get(ShowJournal.class).by(ada, talk.id())).hurdles())
                .containsExactly(hurdle);
    }

    @Test
    void anotherPersonsHurdleIsNotThere() {
        Hurdle hurdle = tired();
        assertThat(goalsmith.get(OvercomeHurdle.class).by(grace, hurdle.id())).isInstanceOf(Outcome.Missing.class);
        assertThat(goalsmith.get(ShowJournal.class).by(grace, talk.id())).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfBarrierHasAtLeastTwoAnswersOfItsOwn(Barrier barrier) {
        Words words = Words.english();
        Set<String> answers = new HashSet<>();
        for (ProvenAnswer answer : ProvenAnswer.to(barrier)) {
            assertThat(words.say(answer.ifText())).isNotBlank();
            answers.add(words.say(answer.thenText()));
        }
        assertThat(answers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(words.say("journal.barrier." + barrier.name())).isNotBlank();
    }
}
