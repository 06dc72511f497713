package dev.goalsmith.cli;

/// Why a command cannot do what it was asked: one line that says what is wrong and what to do. The command exits with
/// 1.
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }
}
