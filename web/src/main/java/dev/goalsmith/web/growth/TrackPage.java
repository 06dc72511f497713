package dev.goalsmith.web.growth;

import dev.goalsmith.app.growth.Example;
import dev.goalsmith.app.growth.TrackView;
import java.util.List;

/// What is behind a door.
public record TrackPage(TrackView view) {

    public List<Example> examples() {
        return Example.of(view.track());
    }

    public String path() {
        return Door.path(view.track());
    }
}
