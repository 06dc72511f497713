package dev.goalsmith.web.ui;

/// Which error, by its status, chooses the words.
public record ErrorPage(int status) {

    /// The key of what is said about it: for what is not there, what was too much, what must wait, and what
    /// failed on our side.
    public String key(String part) {
        String kind = switch (status) {
            case 404 -> "notFound";
            case 413 -> "tooLarge";
            case 503 -> "busy";
            default -> status < 500 ? "refused" : "failed";
        };
        return "ui.error." + kind + "." + part;
    }
}
