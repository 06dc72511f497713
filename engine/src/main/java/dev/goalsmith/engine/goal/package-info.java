/// Something to attain, its state and its history. Start reading at [Goal].
@NullMarked
package dev.goalsmith.engine.goal;

import org.jspecify.annotations.NullMarked;
