/// Where a person wants to be in five to ten years, and which goals lead there. Start reading at [Vision].
@NullMarked
package dev.goalsmith.engine.vision;

import org.jspecify.annotations.NullMarked;
