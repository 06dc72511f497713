package dev.goalsmith.engine.statement;

/// A named rule of the review. Codes are for ever: retired, not reused.
public enum Rule {
    S1(Criterion.SPECIFIC);

    private final Criterion criterion;

    Rule(Criterion criterion) {
        this.criterion = criterion;
    }

    /// The criterion that falls when the rule is broken.
    public Criterion criterion() {
        return criterion;
    }

    /// The rule's stable code.
    public String code() {
        return name();
    }
}
