/// Rows of what really happened. Start reading at [WorkLogs].
@NullMarked
package dev.goalsmith.store.track;

import org.jspecify.annotations.NullMarked;
