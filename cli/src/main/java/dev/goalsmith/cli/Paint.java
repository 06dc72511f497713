package dev.goalsmith.cli;

import dev.goalsmith.engine.statement.Degree;

/// Colours for a terminal, or none.
public record Paint(boolean colour) {

    private static final String PLAIN = "\u001b[0m";

    public String of(Degree degree, String text) {
        return switch (degree) {
            case MET -> good(text);
            case PARTLY -> paint("\u001b[33m", text);
            case MISSING -> bad(text);
        };
    }

    public String good(String text) {
        return paint("\u001b[32m", text);
    }

    public String bad(String text) {
        return paint("\u001b[31m", text);
    }

    public String faint(String text) {
        return paint("\u001b[2m", text);
    }

    private String paint(String start, String text) {
        return colour ? start + text + PLAIN : text;
    }
}
