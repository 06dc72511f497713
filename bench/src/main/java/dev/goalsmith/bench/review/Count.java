package dev.goalsmith.bench.review;

/// How many of so many are right.
final class Count {

    private int right;
    private int all;

    void add(boolean hit) {
        all++;
        right += hit ? 1 : 0;
    }

    @Override
    public String toString() {
        return "%d of %d right (%.3f)".formatted(right, all, Tally.share(right, all));
    }
}
