package dev.goalsmith.web.ui;

/// Too many want the same at once; in a moment there is room again.
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Busy() {
        super("busy", null, false, false);
    }
}
