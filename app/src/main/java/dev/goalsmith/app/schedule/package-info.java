/// Promising hours, days off from the promise, and times in which a person is busy. Start reading at [CommitHours].
@NullMarked
package dev.goalsmith.app.schedule;

import org.jspecify.annotations.NullMarked;
