package dev.goalsmith.web.goal;

import dev.goalsmith.app.goal.Example;
import dev.goalsmith.app.goal.ExampleTheme;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import java.util.stream.Stream;

/// The wish that a goal begins with, and some examples to start from.
public record NewGoalPage(Form form) {

    public LifeArea[] areas() {
        return LifeArea.values();
    }

    public List<Example> examples() {
        return Stream.of(
                        ExampleTheme.PROMOTION,
                        ExampleTheme.SPEAKING,
                        ExampleTheme.CERTIFICATION,
                        ExampleTheme.JOB_SEARCH,
                        ExampleTheme.HEALTH)
                .map(theme -> theme.examples().getFirst())
                .toList();
    }
}
