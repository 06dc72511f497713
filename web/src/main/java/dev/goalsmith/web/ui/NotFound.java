package dev.goalsmith.web.ui;

/// There is no such page, or none that this person may see.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
