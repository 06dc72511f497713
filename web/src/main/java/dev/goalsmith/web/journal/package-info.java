/// The pages Progress, Journal and Celebration with their forms. Progress stands here because it shows milestones.
/// Start reading at [JournalController].
@NullMarked
package dev.goalsmith.web.journal;

import org.jspecify.annotations.NullMarked;
