/// Rows of hurdles, lessons, milestones and celebrations. Start reading at [Hurdles].
@NullMarked
package dev.goalsmith.store.journal;

import org.jspecify.annotations.NullMarked;
