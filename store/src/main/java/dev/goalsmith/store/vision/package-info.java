/// Rows of visions and of what leads to them. Start reading at [Visions].
@NullMarked
package dev.goalsmith.store.vision;

import org.jspecify.annotations.NullMarked;
