/// Hurdles and their answers, lessons, milestones and the celebration. Start reading at [LogHurdle] and [Celebrate].
@NullMarked
package dev.goalsmith.app.journal;

import org.jspecify.annotations.NullMarked;
