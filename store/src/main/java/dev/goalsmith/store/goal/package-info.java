/// Rows of goals and their changes. Start reading at [Goals].
@NullMarked
package dev.goalsmith.store.goal;

import org.jspecify.annotations.NullMarked;
