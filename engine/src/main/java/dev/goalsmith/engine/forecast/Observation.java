package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.schedule.WeekPart;

/// One thing that shows how a person deals with their time, with its evidence.
public sealed interface Observation {

    /// What it speaks of: the same as long as that is the same, whatever the figures.
    String subject();

    /// The hours that hang on it: what is worth most is told first.
    double hours();

    /// The latest tasks of a type take longer or shorter than estimated; both sums in hours.
    record Budget(String type, int tasks, double estimated, double actual) implements Observation {

        public double ratio() {
            return actual / estimated;
        }

        @Override
        public String subject() {
            return "type " + type;
        }

        @Override
        public double hours() {
            return Math.abs(actual - estimated);
        }
    }

    /// The estimates of a type hold now where they did not before: both are what the tasks took beside their estimates.
    record Held(String type, int tasks, double before, double now, double hours) implements Observation {

        @Override
        public String subject() {
            return "type " + type;
        }
    }

    /// A part of the week is kept far more or less often than the others; both in percent of the planned time.
    record Slot(WeekPart part, int sessions, int percent, int others, double hours) implements Observation {

        @Override
        public String subject() {
            return "slot " + part.day() + " " + part.part();
        }
    }

    /// The plan of a goal grew after work on it began; both in hours.
    record Found(String goal, double planned, double found) implements Observation {

        @Override
        public String subject() {
            return "plan " + goal;
        }

        @Override
        public double hours() {
            return found;
        }

        public double share() {
            return found / planned;
        }
    }

    /// So many small tasks of a goal stood in no plan.
    record Small(String goal, int tasks, double hours) implements Observation {

        @Override
        public String subject() {
            return "small " + goal;
        }
    }
}
