/// Rows of tasks. Start reading at [Tasks].
@NullMarked
package dev.goalsmith.store.board;

import org.jspecify.annotations.NullMarked;
