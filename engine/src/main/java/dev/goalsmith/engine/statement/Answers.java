package dev.goalsmith.engine.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person answered beside the sentence; it completes Achievable and Relevant.
///
/// Blank texts count as no answer. `confidence` goes from 0 to 10.
///
/// @param skills what is at hand or will be learned on the way
/// @param organisation how the goal serves the role, the team or the organisation
public record Answers(
        @Nullable String resources,
        @Nullable String skills,
        @Nullable String helpers,
        @Nullable Integer confidence,
        @Nullable String purpose,
        @Nullable String vision,
        @Nullable String organisation) {

    public static final int MOST_CONFIDENT = 10;

    /// Nothing was answered yet.
    public static final Answers NONE = new Answers(null, null, null, null, null, null, null);

    public Answers {
        if (confidence != null && (confidence < 0 || confidence > MOST_CONFIDENT)) {
            throw new IllegalArgumentException("confidence (%d) must be from 0 to 10".formatted(confidence));
        }
        resources = said(resources);
        skills = said(skills);
        helpers = said(helpers);
        purpose = said(purpose);
        vision = said(vision);
        organisation = said(organisation);
    }

    /// The answers to the questions that the review listens to; the others are notes for the writer alone. A confidence
    /// that is no number from 0 to 10 counts as no answer.
    public static Answers of(Map<Question, String> texts) {
        return new Answers(
                texts.get(Question.RESOURCES),
                null,
                texts.get(Question.HELPERS),
                confidence(texts.getOrDefault(Question.CONFIDENCE, "")),
                texts.get(Question.PURPOSE),
                texts.get(Question.VISION),
                texts.get(Question.ORGANISATION));
    }

    /// The same with the skills and resources that are at hand, and with what the goal leads to where no answer says
    /// it.
    public Answers with(@Nullable String atHand, @Nullable String leads) {
        String seen = vision == null ? leads : vision;
        return new Answers(resources, atHand, helpers, confidence, purpose, seen, organisation);
    }

    private static @Nullable Integer confidence(String text) {
        for (int step = 0; step <= MOST_CONFIDENT; step++) {
            if (text.equals(Integer.toString(step))) {
                return step;
            }
        }
        return null;
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
