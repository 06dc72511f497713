/// Judges the text of a goal by the five criteria, with evidence. Start reading at [Reviewer].
@NullMarked
package dev.goalsmith.engine.statement;

import org.jspecify.annotations.NullMarked;
