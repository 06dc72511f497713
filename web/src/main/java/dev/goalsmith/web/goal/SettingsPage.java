package dev.goalsmith.web.goal;

import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.Horizon;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.engine.goal.Turn;
import dev.goalsmith.web.ui.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What can be set about a goal, in three forms: what it is for, by when, and in which state it is.
///
/// @param others the goals that it may serve
public record SettingsPage(GoalHeader header, List<Goal> others, Forms forms) {

    /// The forms as they stand on the page.
    public record Forms(Form about, Form deadline, Form state) {

        static Forms of(Goal goal) {
            return new Forms(
                    aboutOf(goal), deadlineOf(goal), Form.of(Map.of("version", String.valueOf(goal.version()))));
        }

        Forms withAbout(Form mended) {
            return new Forms(mended, deadline, state);
        }

        Forms withDeadline(Form mended) {
            return new Forms(about, mended, state);
        }

        Forms proposing(String day) {
            return withDeadline(deadline.with("on", day));
        }

        Forms withState(Form mended) {
            return new Forms(about, deadline, mended);
        }

        private static Form aboutOf(Goal goal) {
            var aim = goal.aim();
            return Form.of(Map.of(
                    "name", goal.name(),
                    "area", aim.area().name(),
                    "track", aim.track() == null ? "" : aim.track().name(),
                    "horizon", aim.horizon().name(),
                    "serves", aim.servesId() == null ? "" : aim.servesId().toString(),
                    "reward", goal.reward(),
                    "version", String.valueOf(goal.version())));
        }

        private static Form deadlineOf(Goal goal) {
            Deadline deadline = goal.deadline();
            return Form.of(Map.of(
                    "on", deadline == null ? "" : deadline.on().toString(),
                    "confirmed", deadline != null && deadline.confirmed() ? "true" : "",
                    "version", String.valueOf(goal.version())));
        }
    }

    public SettingsPage {
        others = List.copyOf(others);
    }

    public Goal goal() {
        return header.view().goal();
    }

    /// Whether another day is kept only with a reason.
    public boolean isPromised() {
        Deadline deadline = goal().deadline();
        return deadline != null && deadline.confirmed();
    }

    public LifeArea[] areas() {
        return LifeArea.values();
    }

    public GrowthTrack[] tracks() {
        return GrowthTrack.values();
    }

    public Horizon[] horizons() {
        return Horizon.values();
    }

    public List<Turn> turns() {
        return Arrays.stream(Turn.values())
                .filter(turn -> turn.isOpenTo(goal().state()))
                .toList();
    }

    /// Whether none of them goes without one.
    public boolean isReasonWanted() {
        return turns().stream().allMatch(Turn::withReason);
    }
}
