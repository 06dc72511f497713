package dev.goalsmith.web.journal;

import dev.goalsmith.engine.Excerpt;

/// What the picture of a celebration says, in lines of print and handwriting.
public record PictureText(String attained, String goal, String facts) {

    private static final int LONGEST_GOAL = 220;

    public PictureText {
        attained = drawable(attained);
        goal = Excerpt.of(drawable(goal), LONGEST_GOAL);
        facts = drawable(facts);
    }

    /// Without line breaks and without what a picture cannot hold: XML forbids control characters and noncharacters
    /// (XML 1.0, section 2.2).
    private static String drawable(String text) {
        var drawable = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .filter(letter -> letter >= ' ' && (letter & 0xFFFE) != 0xFFFE)
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }
}
