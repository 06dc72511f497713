/// Promising hours, and days off from the promise. Start reading at [CommitHours].
@NullMarked
package dev.goalsmith.app.schedule;

import org.jspecify.annotations.NullMarked;
