package dev.goalsmith.web.journal;

/// What the picture of a celebration says, in lines of print and handwriting.
public record PictureText(String attained, String goal, String facts) {

    private static final int LONGEST_GOAL = 220;

    public PictureText {
        attained = drawable(attained);
        goal = shortened(drawable(goal));
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

    private static String shortened(String text) {
        if (text.length() <= LONGEST_GOAL) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_GOAL - 1)) ? LONGEST_GOAL - 1 : LONGEST_GOAL;
        return text.substring(0, end).strip() + "…";
    }
}
