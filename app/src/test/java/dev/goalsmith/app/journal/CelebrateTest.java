package dev.goalsmith.app.journal;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.app.track.StopTimer;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.engine.journal.Milestone;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CelebrateTest extends TrackCase {

    private static final Celebrate.Request WORDS =
            new Celebrate.Request("I spoke freely", "Maria and Ben", "Calls take long\n\n Practice helps ", "", true);

    private Task outline;
    private Task slides;

    @BeforeEach
    void notes() {
        outline = seed.task(talk, "Draft the outline", 60);
        slides = seed.task(talk, "Draw the slides", 60);
    }

    private Outcome<Celebration> celebrate(Celebrate.Request request) {
        return goalsmith.get(Celebrate.class).by(ada, talk.id(), request);
    }

    private CelebrationView view() {
        return there(goalsmith.get(ShowCelebration.class).by(ada, talk.id()));
    }

    @Test
    void celebratingAttainsTheGoalAndLooksBackOnTheWholeWay() {
        goalsmith.get(LogWork.class).by(ada, outline.id(), new LogWork.Request("2", ""));
        goalsmith.get(CompleteTask.class).by(ada, outline.id());
        done(celebrate(WORDS));
        CelebrationView view = view();
        assertThat(view.goal().state()).isEqualTo(GoalState.ACHIEVED);
        assertThat(view.goal().reward()).isEqualTo("A weekend at the sea");
        assertThat(view.celebration())
                .isEqualTo(new Celebration(talk.id(), TODAY, "I spoke freely", "Maria and Ben", 1));
        assertThat(view.way().days()).isEqualTo(42);
        assertThat(view.done()).extracting(Task::title).containsExactly("Draft the outline");
        assertThat(view.budgets().total().all().actual()).isEqualTo(Duration.ofHours(2));
        assertThat(view.lessons()).extracting(Lesson::text).containsExactly("Calls take long", "Practice helps");
    }

    @Test
    void theHistorySaysThatTheGoalWasAttained() {
        done(celebrate(WORDS));
        Change change = there(goalsmith.get(ShowJournal.class).by(ada, talk.id()))
                .changes()
                .getFirst();
        assertThat(change.subject()).isEqualTo(Change.Subject.STATE);
        assertThat(change.after()).isEqualTo("ACHIEVED");
    }

    @Test
    void sendingTheFormTwiceCelebratesOnce() {
        Celebration first = done(celebrate(WORDS));
        assertThat(celebrate(WORDS)).isEqualTo(new Outcome.Done<>(first));
        assertThat(view().lessons()).hasSize(2);
        var other = new Celebrate.Request("Something else", "", "", "", true);
        assertThat(celebrate(other)).isEqualTo(new Outcome.Stale<>(first));
    }

    @Test
    void theClockThatRunsForTheGoalStops() {
        goalsmith.get(StartTimer.class).by(ada, slides.id());
        goalsmith.pass(Duration.ofMinutes(15));
        done(celebrate(WORDS));
        assertThat(goalsmith.get(StopTimer.class).by(ada)).isInstanceOf(Outcome.Missing.class);
        assertThat(view().budgets().total().all().actual()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void wordsThatAreTooLongAreRefusedAndNothingHappens() {
        var request = new Celebrate.Request("x".repeat(10_000), "", "", "", true);
        assertThat(celebrate(request)).isEqualTo(Outcome.invalid(Problem.of("proud", "check.tooLong", 10_000, 2_000)));
        assertThat(view().celebration()).isNull();
    }

    @Test
    void theSecondTabThatRevisesSeesTheFirst() {
        done(celebrate(WORDS));
        var revise = goalsmith.get(ReviseCelebration.class);
        Celebration revised = done(revise.by(ada, talk.id(), new ReviseCelebration.Request("Proud", "All", 1)));
        assertThat(revise.by(ada, talk.id(), new ReviseCelebration.Request("Late", "", 1)))
                .isEqualTo(new Outcome.Stale<>(revised));
    }

    @Test
    void aMilestoneIsCelebratedWhenItsShareOfTheWorkIsDone() {
        var form = new MilestoneForm("Half way", "50", "", "Cake");
        Milestone half = done(goalsmith.get(AddMilestone.class).by(ada, talk.id(), form));
        assertThat(goalsmith.get(CelebrateMilestone.class).by(ada, half.id()))
                .isEqualTo(Outcome.invalid(Problem.of("milestone", "journal.milestone.notYet", 0, 50)));
        goalsmith.get(CompleteTask.class).by(ada, outline.id());
        assertThat(done(goalsmith.get(CelebrateMilestone.class).by(ada, half.id()))
                        .celebratedOn())
                .isEqualTo(TODAY);
    }
}
