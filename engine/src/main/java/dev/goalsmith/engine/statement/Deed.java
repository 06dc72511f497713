package dev.goalsmith.engine.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody wants to do, as it is said after "I will".
final class Deed {

    private static final String SPACE = "\\s++";
    private static final String GOAL = "(?:goal|aim|wish|dream|objective|ambition|resolution|intention|plan|hope)";

    /// What leads to it: "I want to", "my goal is to", "goal:".
    private static final Pattern LEAD = Pattern.compile(
            "^(?:i(?:\\s++(?:will|shall|must|should)|[’']ll)"
                    + "|i\\s++(?:want|would\\s++(?:like|love)|need|have|hope|wish|plan|intend|aim)\\s++to"
                    + "|i(?:\\s++am|[’']m)\\s++(?:going|planning|hoping|trying|aiming)\\s++to"
                    + "|i[’']d\\s++(?:like|love)\\s++to"
                    + "|(?:(?:my|the|our|smart|new|next|main|big|year[’']s)\\s++){0,4}" + GOAL
                    + "(?:\\s++(?:for|in)\\s++[^:.,]{1,40}?)?(?:\\s*+[:–—]|\\s++(?:is|would\\s++be)(?:\\s++to)?)"
                    + "|to)" + SPACE,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WANTING = Pattern.compile(
            "^i(?:\\s++(?:want|need|would\\s++like|wish\\s++for)|[’']d\\s++like)\\s++", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEING = Pattern.compile("^i(?:\\s++am|[’']m)\\s++", Pattern.CASE_INSENSITIVE);

    /// A thing and not what is done about it: "a better job", "more time", but not "better understand my clients".
    private static final Pattern THING = Pattern.compile(
            "^(?:an?|the|some|more|less|fewer|another|enough|new|good|great|healthier|happier|stronger|fit|fitter"
                    + "|best|better(?!\\s++(?:understand|know|manage|organi[sz]e|communicate|handle|use|plan|control"
                    + "|prioriti[sz]e|support|adapt|express|listen|learn)\\b))" + SPACE,
            Pattern.CASE_INSENSITIVE);

    /// The beginning of a sentence of its own, or of what says when and why: nothing that "I will" can stand before.
    private static final Pattern OTHER = Pattern.compile(
            "^(?:i|we|you|he|she|it|they|there|this|that|these|those|my|our|his|her|their|in|by|on|at|after|before|since"
                + "|because|if|when|while|as|each|every|during|within|until|over|for|with|\\d\\S*+)(?=\\s|[’',]|$)",
            Pattern.CASE_INSENSITIVE);

    /// Somebody who does it: "Ada and I meet".
    private static final Pattern SOMEBODY =
            Pattern.compile("^\\p{Lu}\\p{L}*+\\s++(?:and\\s++I|will|shall|should|must|can|is|are|has)\\b");

    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?]\\s++\\S");

    private Deed() {}

    /// What is done by `wish`, without what leads to it: "get a better job" for "I want a better job", and for "I am
    /// fluent" what that comes to, "be fluent"; empty if it does not say so.
    static String of(String wish) {
        String rest = wish.strip();
        for (Matcher lead = LEAD.matcher(rest); lead.find(); lead = LEAD.matcher(rest)) {
            rest = rest.substring(lead.end());
        }
        String thing = WANTING.matcher(rest).replaceFirst("");
        if (thing.length() < rest.length()) {
            return "get " + Capitals.within(thing);
        }
        Matcher being = BEING.matcher(rest);
        if (being.find()) {
            boolean alone = !NEXT_SENTENCE.matcher(rest).find();
            return alone ? "be " + Capitals.within(rest.substring(being.end())) : "";
        }
        if (OTHER.matcher(rest).find() || SOMEBODY.matcher(rest).find()) {
            return "";
        }
        return THING.matcher(rest).find() ? "get " + Capitals.lower(rest) : Capitals.lower(rest);
    }

    /// The sentence that begins with `wish`: "I will" and what is done by it, or its own words where that is not said.
    static String sentence(String wish) {
        String deed = of(wish);
        return deed.isEmpty() ? wish.strip() : "I will " + deed;
    }
}
