package dev.goalsmith.cli;

/// Why the options of a command do not go together, in one line. The command exits with 2.
public final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misuse(String message) {
        super(message);
    }
}
