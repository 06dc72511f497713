package dev.goalsmith.engine.statement.text;

import java.util.EnumSet;

/// What the lexicon knows about one written word.
///
/// @param lemma the form that a dictionary lists: `distribute` for `distributing`
record WordEntry(String word, String lemma, EnumSet<WordClass> classes) {

    static final WordEntry UNKNOWN = new WordEntry("", "", EnumSet.noneOf(WordClass.class));
}
