package dev.goalsmith.engine.statement.text;

import dev.goalsmith.engine.statement.text.Lexicon.Inflection;
import java.util.List;

/// A group of words that mean the same to the review. A word may belong to several.
public enum WordClass {
    /// Says what is done, so that one could watch it: write, run, distribute.
    DOING(Inflection.VERB, Verbs.DOING),
    /// Says what is done without an object: walk, meditate.
    COMPLETE_VERB(Inflection.VERB, Verbs.COMPLETE),
    /// Does something that ends and leaves something behind: finish, publish, become.
    FINISHING(Inflection.VERB, Verbs.FINISHING),
    /// Moves a quantity: increase, reduce, save.
    RAISING(Inflection.VERB, Verbs.RAISING),
    LOWERING(Inflection.VERB, Verbs.LOWERING),
    /// Could mean many things: improve, explore, help.
    VAGUE_VERB(Inflection.VERB, Verbs.VAGUE),
    /// Says a state, not an action: be, have, want.
    STATE(Inflection.NONE, Verbs.STATE),
    /// Irregular forms and light verbs that take their meaning from the object: get, do, make.
    LIGHT(Inflection.NONE, Verbs.LIGHT),
    /// A thing that could be many things: skills, stuff, career.
    GENERIC_NOUN(Inflection.NOUN, Nouns.GENERIC),
    /// A position to hold: manager, nurse, lead.
    POSITION(Inflection.NOUN, Nouns.POSITIONS),
    /// A piece of the writer's working world: team, department, client.
    ROLE_NOUN(Inflection.NOUN, Nouns.ROLE),
    /// A thing that a goal can rest on: budget, course, mentor.
    RESOURCE_NOUN(Inflection.NOUN, Nouns.RESOURCES),
    /// Something that will happen and so can be a limit: exam, review, wedding.
    EVENT(Inflection.NOUN, Nouns.EVENTS),
    /// Does not count as saying anything: better, more, some, soon.
    VAGUE(Inflection.NONE, Qualities.VAGUE),
    /// Says when without a date: soon, someday.
    VAGUE_TIME(Inflection.NONE, Qualities.VAGUE_TIME),
    FUNCTION(Inflection.NONE, Qualities.FUNCTION),
    PREPOSITION(Inflection.NONE, Qualities.PREPOSITIONS),
    NUMERAL(Inflection.NONE, TimeWords.NUMERALS),
    ORDINAL(Inflection.NONE, TimeWords.ORDINALS),
    UNIT(Inflection.NONE, TimeWords.UNITS),
    MONTH(Inflection.NONE, TimeWords.MONTHS),
    WEEKDAY(Inflection.NONE, TimeWords.WEEKDAYS),
    WEEKDAYS(Inflection.NONE, TimeWords.WEEKDAYS_PLURAL),
    DAY_PART(Inflection.NONE, TimeWords.DAY_PARTS),
    RHYTHM(Inflection.NONE, TimeWords.RHYTHMS),
    SEASON(Inflection.NONE, TimeWords.SEASONS),
    /// A unit of what is measured: km, pounds, pages.
    MEASURE_UNIT(Inflection.NONE, Nouns.UNITS),
    /// Money: `$`, dollar, EUR.
    CURRENCY(Inflection.NOUN, Nouns.CURRENCIES),
    /// May begin a time expression.
    TIME_START(Inflection.NONE, TimeWords.STARTS);

    private final Inflection inflection;
    private final String words;

    WordClass(Inflection inflection, String words) {
        this.inflection = inflection;
        this.words = words;
    }

    Inflection inflection() {
        return inflection;
    }

    List<String> words() {
        return List.of(words.strip().split("\\s+"));
    }
}
