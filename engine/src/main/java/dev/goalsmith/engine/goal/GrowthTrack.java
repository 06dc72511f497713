package dev.goalsmith.engine.goal;

/// One of the five ways to grow in a profession.
public enum GrowthTrack {
    LEADERSHIP,
    SPEAKING,
    NETWORK,
    EXPERTISE,
    WEAKNESSES
}
