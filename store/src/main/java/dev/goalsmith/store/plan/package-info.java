/// Rows of the plan as it was last seen. Start reading at [Sessions].
@NullMarked
package dev.goalsmith.store.plan;

import org.jspecify.annotations.NullMarked;
