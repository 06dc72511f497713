package dev.goalsmith.app.sheet;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduledTest extends SheetCase {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void anOpenTaskShowsTheFirstSessionStillPlannedAndADoneOneItsFirst() {
        Id goal = goal();
        importLines(goal, "Description,Time Estimate", "Call Maria,1", "Draw,1");
        var week = new CommitHours.Request(WeekForm.typed("Tue 18:00-19:00, Wed 18:00-19:00"), "", "", "", "");
        done(goalsmith.get(CommitHours.class).by(goalsmith.ada(), goal, week));
        assertThat(scheduled(goal, 0)).isEqualTo(TUESDAY);

        goalsmith.pass(Duration.ofDays(3));
        Task draw = sheet(goal).lines().getLast().task();
        done(goalsmith.get(CompleteTask.class).by(goalsmith.ada(), draw.id()));

        assertThat(scheduled(goal, 0)).isEqualTo(TUESDAY.plusWeeks(1));
        assertThat(scheduled(goal, 1)).isEqualTo(TUESDAY.plusDays(1));
    }

    private @Nullable LocalDate scheduled(Id goal, int row) {
        return sheet(goal).lines().get(row).dates().scheduled();
    }
}
