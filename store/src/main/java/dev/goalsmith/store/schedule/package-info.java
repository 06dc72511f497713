/// Rows of commitments. Start reading at [Commitments].
@NullMarked
package dev.goalsmith.store.schedule;

import org.jspecify.annotations.NullMarked;
