package dev.goalsmith.web.ui;

/// Which error, by its status, chooses the words.
public record ErrorPage(int status) {

    /// The key of what is said about it: for what is not there, for what was too much, and for what failed on our side.
    public String key(String part) {
        String kind = status == 404 ? "notFound" : status == 413 ? "tooLarge" : status < 500 ? "refused" : "failed";
        return "ui.error." + kind + "." + part;
    }
}
