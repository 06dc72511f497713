package dev.goalsmith.app.undo;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.journal.DeleteLesson;
import dev.goalsmith.app.journal.RecordLesson;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForgetLeftoversTest extends TrackCase {

    @Test
    void whatWasDeletedCanBeTakenBackForADayAndIsForgottenAfterIt() {
        var lesson = done(goalsmith.get(RecordLesson.class).by(ada, talk.id(), "Begin early"));
        done(goalsmith.get(DeleteLesson.class).by(ada, lesson.id()));

        goalsmith.pass(Duration.ofDays(1));
        assertThat(goalsmith.get(ForgetLeftovers.class).by()).isZero();
        goalsmith.pass(Duration.ofSeconds(1));
        assertThat(goalsmith.get(ForgetLeftovers.class).by()).isEqualTo(1);
        assertThat(goalsmith.get(ForgetLeftovers.class).by()).isZero();
    }
}
