package dev.goalsmith.engine.statement;

import org.jspecify.annotations.Nullable;

/// What a person answered beside the sentence; it completes Achievable and Relevant.
///
/// Blank texts count as no answer. `confidence` goes from 0 to 10.
///
/// @param organisation how the goal serves the role, the team or the organisation
public record Answers(
        @Nullable String resources,
        @Nullable String skills,
        @Nullable String helpers,
        @Nullable Integer confidence,
        @Nullable String purpose,
        @Nullable String vision,
        @Nullable String organisation) {

    /// Nothing was answered yet.
    public static final Answers NONE = new Answers(null, null, null, null, null, null, null);

    public Answers {
        if (confidence != null && (confidence < 0 || confidence > 10)) {
            throw new IllegalArgumentException("confidence (%d) must be from 0 to 10".formatted(confidence));
        }
        resources = said(resources);
        skills = said(skills);
        helpers = said(helpers);
        purpose = said(purpose);
        vision = said(vision);
        organisation = said(organisation);
    }

    /// Whether anything says that the goal can be reached.
    public boolean tellAchievable() {
        return resources != null || skills != null || helpers != null || confidence != null;
    }

    /// Whether anything says what the goal is for.
    public boolean tellRelevant() {
        return purpose != null || vision != null || organisation != null;
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
