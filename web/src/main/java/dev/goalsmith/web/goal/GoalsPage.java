package dev.goalsmith.web.goal;

import dev.goalsmith.app.forecast.Prospect;
import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.GoalState;
import java.util.List;
import java.util.Map;

/// All goals of a person on their wall, state by state, and when each will be done, by goal, where that can be
/// foretold.
public record GoalsPage(List<Group> groups, Map<Id, Prospect> prospects) {

    /// The goals in one state, newest first.
    public record Group(GoalState state, List<GoalHeader> goals) {

        public Group {
            goals = List.copyOf(goals);
        }

        /// The key of its heading.
        public String heading() {
            return "goal.state." + state.name();
        }
    }

    public GoalsPage {
        groups = List.copyOf(groups);
        prospects = Map.copyOf(prospects);
    }

    static GoalsPage of(List<GoalView> oldestFirst, Map<Id, Prospect> prospects) {
        List<GoalState> order =
                List.of(GoalState.ACTIVE, GoalState.DRAFT, GoalState.ACHIEVED, GoalState.DEFERRED, GoalState.DROPPED);
        List<Group> groups = order.stream()
                .map(state -> new Group(state, in(state, oldestFirst.reversed())))
                .filter(group -> !group.goals().isEmpty())
                .toList();
        return new GoalsPage(groups, prospects);
    }

    private static List<GoalHeader> in(GoalState state, List<GoalView> goals) {
        return goals.stream()
                .filter(view -> view.goal().state() == state)
                .map(view -> new GoalHeader(view, null))
                .toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// How many goals are alive.
    public int active() {
        return groups.stream()
                .filter(group -> group.state() == GoalState.ACTIVE)
                .mapToInt(group -> group.goals().size())
                .sum();
    }
}
