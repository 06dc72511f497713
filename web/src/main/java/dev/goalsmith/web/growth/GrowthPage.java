package dev.goalsmith.web.growth;

import dev.goalsmith.app.growth.TrackView;
import java.util.List;

/// The five doors.
public record GrowthPage(List<TrackView> tracks) {

    public GrowthPage {
        tracks = List.copyOf(tracks);
    }
}
