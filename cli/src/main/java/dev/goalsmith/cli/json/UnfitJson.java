package dev.goalsmith.cli.json;

/// Why JSON that can be read is not what was asked for; caught where the value came in.
public final class UnfitJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitJson(String message) {
        super(message);
    }
}
