package dev.goalsmith.engine.journal;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A mark on the way: a share of the work, 1 to 99 percent, a day if one is set, and a small treat, which may be empty.
public record Milestone(
        Id id,
        Id goalId,
        String name,
        Mark mark,
        String treat,
        @Nullable LocalDate celebratedOn,
        int version) {

    public static final int LONGEST_NAME = 200;

    /// As many as one goal may have.
    public static final int MOST = 50;

    /// Whether it is there to be celebrated: `donePercent` of the estimated work is done and no treat was had yet.
    public boolean isToCelebrate(int donePercent) {
        return celebratedOn == null && isReached(donePercent);
    }

    /// Whether `donePercent` of the estimated work has come as far as this mark.
    public boolean isReached(int donePercent) {
        return donePercent >= mark.sharePercent();
    }

    /// Where it stands on the way.
    public record Mark(int sharePercent, @Nullable LocalDate dueOn) {

        public Mark {
            if (sharePercent < 1 || sharePercent > 99) {
                throw new IllegalArgumentException("sharePercent (%d) must be from 1 to 99".formatted(sharePercent));
            }
        }

        /// Whether the greater share of the two is due before the smaller; never where one has no day.
        public boolean isOutOfOrder(Mark other) {
            return dueOn != null
                    && other.dueOn != null
                    && Integer.compare(sharePercent, other.sharePercent) * dueOn.compareTo(other.dueOn) < 0;
        }
    }

    public Milestone withCelebratedOn(LocalDate day) {
        return new Milestone(id, goalId, name, mark, treat, day, version);
    }

    public Milestone withDueOn(LocalDate day) {
        return new Milestone(id, goalId, name, new Mark(mark.sharePercent(), day), treat, celebratedOn, version);
    }
}
