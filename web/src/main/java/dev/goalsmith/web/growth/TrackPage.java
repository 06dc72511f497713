package dev.goalsmith.web.growth;

import dev.goalsmith.app.goal.Example;
import dev.goalsmith.app.goal.ExampleTheme;
import dev.goalsmith.app.growth.TrackView;
import java.util.List;

/// What is behind a door.
public record TrackPage(TrackView view) {

    public List<Example> examples() {
        return ExampleTheme.of(view.track()).examples();
    }

    public String path() {
        return Door.path(view.track());
    }
}
