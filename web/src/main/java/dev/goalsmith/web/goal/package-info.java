/// A person's goals: the wall of them, the wish that begins one, its settings, and the header that all its pages share.
/// Start reading at [GoalHeader].
@NullMarked
package dev.goalsmith.web.goal;

import org.jspecify.annotations.NullMarked;
