/// Measures how good and how quick the planner is. Start reading at [PlanScore].
@NullMarked
package dev.goalsmith.bench.plan;

import org.jspecify.annotations.NullMarked;
