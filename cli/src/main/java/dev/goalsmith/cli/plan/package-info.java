/// `goalsmith plan`: a sheet or a planning problem laid into its slots. Start reading at [PlanCommand].
@NullMarked
package dev.goalsmith.cli.plan;

import org.jspecify.annotations.NullMarked;
