package dev.goalsmith.engine.statement;

/// Something that the statement says is done, and to what.
///
/// Positions are tokens; `objectFrom` to `objectTo` is what it is done to, `end` is where the clause ends.
///
/// @param words how many words of the clause could not mean many things
/// @param counted whether the clause holds a number or a length of time
/// @param hazy whether the clause says "more", "better" or the like
record Action(
        Strength strength, int verb, int objectFrom, int objectTo, int end, int words, boolean counted, boolean hazy) {

    /// How much the verb says, most first.
    enum Strength {
        /// One could watch it being done.
        CONCRETE,
        /// A quantity is to move.
        MOVING,
        /// It could mean many things.
        VAGUE,
        /// Nothing is done.
        NONE
    }

    boolean clear() {
        boolean sure = strength == Strength.CONCRETE || (strength != Strength.NONE && counted);
        return sure && (words > 0 || counted) && (!hazy || counted);
    }

    /// Whether it says something, though not enough.
    boolean says() {
        return strength == Strength.CONCRETE || (strength != Strength.NONE && words > 0);
    }
}
