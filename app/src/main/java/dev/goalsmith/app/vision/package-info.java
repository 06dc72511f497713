/// Writing down a vision, and what of it a goal leads to. Start reading at [WriteVision].
@NullMarked
package dev.goalsmith.app.vision;

import org.jspecify.annotations.NullMarked;
