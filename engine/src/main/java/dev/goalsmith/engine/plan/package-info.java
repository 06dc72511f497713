/// Lays tasks into the free time of a person and says whether they fit. Start reading at [Planner].
@NullMarked
package dev.goalsmith.engine.plan;

import org.jspecify.annotations.NullMarked;
