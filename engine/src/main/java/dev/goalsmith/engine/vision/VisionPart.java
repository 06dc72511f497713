package dev.goalsmith.engine.vision;

import java.util.List;

/// A part of a vision that a goal may lead to.
public enum VisionPart {
    /// Where the person wants to be in ten years.
    TEN_YEARS,
    /// Where they want to be in five.
    FIVE_YEARS,
    /// What makes them want it.
    WHY,
    /// What they are there for.
    MISSION,
    /// What they hold dear, one a line.
    VALUES,
    /// What their work is now.
    ROLE_NOW,
    /// What it shall be.
    ROLE_WANTED,
    /// What the team needs from them, one a line.
    TEAM,
    /// What the organisation wants to attain, one a line.
    ORGANISATION;

    /// The pieces of `text` that a goal can lead to one by one: its lines where each says something of its own,
    /// otherwise the whole; none where it says nothing.
    List<String> pieces(String text) {
        return switch (this) {
            case VALUES, TEAM, ORGANISATION ->
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
            case TEN_YEARS, FIVE_YEARS, WHY, MISSION, ROLE_NOW, ROLE_WANTED ->
                text.isBlank() ? List.of() : List.of(text.strip());
        };
    }
}
