package dev.goalsmith.engine.account;

/// How the pages look: as the device says, light, or dark.
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
