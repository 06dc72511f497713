/// What was deleted a moment ago and can be taken back. Start reading at [Trash].
@NullMarked
package dev.goalsmith.store.trash;

import org.jspecify.annotations.NullMarked;
