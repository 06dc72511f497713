package dev.goalsmith.app.track;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.MeasureProgress;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.engine.track.TargetCount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest extends TrackCase {

    private static final MeasureForm SALARY = new MeasureForm("Salary", "€", "4000", "4600");
    private static final TargetForm COMMENTS = new TargetForm("Comments", "10", "WEEK");

    private Measure salary() {
        return done(goalsmith.get(AddMeasure.class).by(ada, talk.id(), SALARY));
    }

    private Target comments() {
        return done(goalsmith.get(SetTarget.class).by(ada, talk.id(), COMMENTS));
    }

    private ProgressView view() {
        return there(goalsmith.get(ShowProgress.class).by(ada, talk.id()));
    }

    @Test
    void aReadingShowsHowFarTheMeasureHasCome() {
        Measure salary = salary();
        var request = new TakeReading.Request("4300,5", "", "after the talk");
        Reading reading = done(goalsmith.get(TakeReading.class).by(ada, salary.id(), request));
        assertThat(view().measures()).containsExactly(new MeasureProgress(salary, List.of(reading)));
        assertThat(reading.value()).isEqualTo(new BigDecimal("4300.5"));
        assertThat(view().measures().getFirst().percent()).isEqualTo(50);
    }

    @Test
    void aMeasureNeedsAWayToGo() {
        var form = new MeasureForm("Salary", "", "4000", "4000.0");
        assertThat(goalsmith.get(AddMeasure.class).by(ada, talk.id(), form))
                .isEqualTo(Outcome.invalid(Problem.of("target", "track.measure.noWay")));
    }

    @Test
    void aDeletedMeasureComesBackWithItsReadings() {
        Measure salary = salary();
        goalsmith.get(TakeReading.class).by(ada, salary.id(), new TakeReading.Request("4100", "", ""));
        var before = view().measures();
        var deleted = done(goalsmith.get(DeleteMeasure.class).by(ada, salary.id()));
        assertThat(view().measures()).isEmpty();
        goalsmith.get(Undo.class).by(ada, deleted.id());
        assertThat(view().measures()).isEqualTo(before);
    }

    @Test
    void theSecondTabThatChangesAMeasureSeesTheFirst() {
        Measure salary = salary();
        var more = new MeasureForm("Salary", "€", "4000", "5000");
        Measure changed = done(goalsmith.get(ChangeMeasure.class).by(ada, salary.id(), more, 1));
        assertThat(goalsmith.get(ChangeMeasure.class).by(ada, salary.id(), SALARY, 1))
                .isEqualTo(new Outcome.Stale<>(changed));
    }

    @Test
    void countingOnLastSundayDoesNotCountThisWeek() {
        Target comments = comments();
        goalsmith.get(Count.class).by(ada, comments.id(), Count.Request.ONCE_TODAY);
        goalsmith.get(Count.class).by(ada, comments.id(), new Count.Request("3", "2026-11-22"));
        assertThat(view().targets()).containsExactly(new TargetCount(comments, TODAY, TODAY.plusDays(6), 1));
    }

    @Test
    void aCountIsTakenBack() {
        Target comments = comments();
        var tally = done(goalsmith.get(Count.class).by(ada, comments.id(), Count.Request.ONCE_TODAY));
        goalsmith.get(DeleteTally.class).by(ada, tally.id());
        assertThat(view().targets().getFirst().counted()).isZero();
    }

    @Test
    void aChangedTargetKeepsItsCounts() {
        Target comments = comments();
        goalsmith.get(Count.class).by(ada, comments.id(), Count.Request.ONCE_TODAY);
        var monthly = new TargetForm("Comments", "40", "MONTH");
        Target changed = done(goalsmith.get(ChangeTarget.class).by(ada, comments.id(), monthly, 1));
        assertThat(changed.per()).isEqualTo(Period.MONTH);
        assertThat(view().targets().getFirst().counted()).isEqualTo(1);
    }

    @Test
    void whatBelongsToAdaIsNotThereForGrace() {
        Measure salary = salary();
        Target comments = comments();
        assertThat(goalsmith.get(AddMeasure.class).by(grace, talk.id(), SALARY)).isInstanceOf(Outcome.Missing.class);
        assertThat(goalsmith.get(DeleteMeasure.class).by(grace, salary.id())).isInstanceOf(Outcome.Missing.class);
        assertThat(goalsmith.get(Count.class).by(grace, comments.id(), Count.Request.ONCE_TODAY))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(goalsmith.get(ShowProgress.class).by(grace, talk.id())).isNull();
    }
}
