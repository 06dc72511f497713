/// The five doors of growth. Start reading at [GrowthController].
@NullMarked
package dev.goalsmith.web.growth;

import org.jspecify.annotations.NullMarked;
