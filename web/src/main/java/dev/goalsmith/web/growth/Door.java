package dev.goalsmith.web.growth;

import dev.goalsmith.engine.goal.GrowthTrack;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the door of a track looks and where it leads.
public final class Door {

    private Door() {}

    public static String path(GrowthTrack track) {
        return "/grow?track=" + name(track);
    }

    /// How addresses and forms name a track.
    public static String name(GrowthTrack track) {
        return track.name().toLowerCase(Locale.ROOT);
    }

    /// The track of this name, in small letters or, as forms about goals send it, in capitals; null if there is none.
    static @Nullable GrowthTrack find(String name) {
        for (GrowthTrack track : GrowthTrack.values()) {
            if (track.name().equalsIgnoreCase(name)) {
                return track;
            }
        }
        return null;
    }

    public static String icon(GrowthTrack track) {
        return switch (track) {
            case LEADERSHIP -> "compass";
            case SPEAKING -> "mic";
            case NETWORK -> "network";
            case EXPERTISE -> "book";
            case WEAKNESSES -> "mend";
        };
    }

    public static String paper(GrowthTrack track) {
        return switch (track) {
            case LEADERSHIP -> "paper-4";
            case SPEAKING -> "paper-1";
            case NETWORK -> "paper-6";
            case EXPERTISE -> "paper-5";
            case WEAKNESSES -> "paper-3";
        };
    }
}
