/// The page of a vision. Start reading at [VisionController].
@NullMarked
package dev.goalsmith.web.vision;

import org.jspecify.annotations.NullMarked;
