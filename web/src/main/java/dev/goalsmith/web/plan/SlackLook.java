package dev.goalsmith.web.plan;

import dev.goalsmith.app.plan.Slack;
import java.util.Locale;

/// How the room of a session looks and is said: a letter in a shape of its own, and a word.
public final class SlackLook {

    private SlackLook() {}

    /// The variant of its block.
    public static String variant(Slack slack) {
        return "slack--" + slack.name().toLowerCase(Locale.ROOT);
    }

    /// The key of its letter.
    public static String letter(Slack slack) {
        return "plan.slack.letter." + slack.name();
    }

    /// The key of its word.
    public static String word(Slack slack) {
        return "plan.slack." + slack.name();
    }

    /// The key of what it means.
    public static String meaning(Slack slack) {
        return "plan.slack.meaning." + slack.name();
    }
}
