/// The plan of a goal: its sessions, how it fits, and the ways out. Start reading at [PlanController].
@NullMarked
package dev.goalsmith.web.plan;

import org.jspecify.annotations.NullMarked;
