/// Laying everything that a person wants to do into the hours they promised. Start reading at [Replanning] and
/// [ShowPlan].
@NullMarked
package dev.goalsmith.app.plan;

import org.jspecify.annotations.NullMarked;
