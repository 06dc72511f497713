package dev.goalsmith.engine.statement.action;

/// Something that the statement says is done, and to what.
///
/// Positions are tokens; `objectFrom` to `objectTo` is what it is done to.
///
/// @param content what the words of the object are worth
/// @param counted whether the clause holds a number or a length of time
public record Action(Strength strength, int verb, int objectFrom, int objectTo, Content content, boolean counted) {

    /// How many words of the object could not mean many things, and how many only say "more", "better" or the like.
    public record Content(int plain, int hazy) {}

    /// How much the verb says, most first.
    public enum Strength {
        /// One could watch it being done, even without an object: walk, meditate.
        COMPLETE,
        /// One could watch it being done.
        CONCRETE,
        /// A quantity is to move.
        MOVING,
        /// It could mean many things.
        VAGUE,
        /// Nothing is done.
        NONE
    }

    /// The first token after the verb and its object.
    public int end() {
        return objectFrom < objectTo ? objectTo : verb + 1;
    }

    /// Whether it says what is done and to what.
    public boolean clear() {
        int plain = content.plain();
        return switch (strength) {
            case COMPLETE -> plain >= content.hazy();
            case CONCRETE -> plain > content.hazy();
            case MOVING -> plain > (counted ? 0 : 2 + content.hazy());
            case VAGUE -> counted && plain > content.hazy();
            case NONE -> false;
        };
    }

    /// Whether it says something, though perhaps not enough.
    public boolean says() {
        return watchable() || (strength != Strength.NONE && (counted || content.plain() > 0));
    }

    /// Whether one could watch it being done.
    public boolean watchable() {
        return strength == Strength.COMPLETE || strength == Strength.CONCRETE;
    }
}
