/// Hurdles, lessons, milestones and the celebration. Start reading at [Hurdle].
@NullMarked
package dev.goalsmith.engine.journal;

import org.jspecify.annotations.NullMarked;
